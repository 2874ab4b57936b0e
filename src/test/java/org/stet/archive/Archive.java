package org.stet.archive;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.audit.ArchiveStages;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.finding.Report;
import org.stet.ledger.Ledger;
import org.stet.ledger.LedgerPlace;
import org.stet.ledger.Patience;
import org.stet.report.JsonReport;
import org.stet.rule.Checksum;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Archives to audit with stages that take no time, and their reports as text. */
public final class Archive {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-08T12:00:00Z"), ZoneOffset.UTC);

    private Archive() {
    }

    /** So many articles, three to a story; every fifth says never, every eleventh cannot be read. */
    public static List<Document> of(int articles) {
        return IntStream.range(0, articles).mapToObj(i -> document("a" + i, "story-" + i / 3,
                "The harbour of Ostwick " + (i % 5 == 0 ? "never" : i % 11 == 0 ? "slow" : "soon") + " closes, said article " + i + ".\n")).toList();
    }

    static Document document(String id, String story, String text) {
        return new Document(id, "in/" + id + ".txt", Role.PEER, "The Ostwick Courier", LocalDate.of(2026, 1, 1 + Math.floorMod(id.hashCode(), 28)), story,
                new Source("in/" + id + ".txt", text), Checksum.hex(text.getBytes(StandardCharsets.UTF_8)), List.of(new Block(Zone.BODY, new Span(0, text.length()))));
    }

    public static WordStages stages() {
        return new WordStages(Collections.synchronizedList(new ArrayList<>()), true);
    }

    /** The JSON report, with facts. */
    public static String audit(LedgerPlace place, ArchiveStages stages, List<Document> documents) {
        return audit(place, stages, documents, 2, new StopSignal(), ArchiveListener.NONE).orElseThrow();
    }

    static Optional<String> audit(LedgerPlace place, ArchiveStages stages, List<Document> documents, int threads, StopSignal stop, ArchiveListener listener) {
        try (Ledger ledger = Ledger.open(place, Patience.NONE)) {
            return audit(ledger, stages, documents, threads, stop, listener);
        }
    }

    public static Optional<String> audit(Ledger ledger, ArchiveStages stages, List<Document> documents, int threads, StopSignal stop, ArchiveListener listener) {
        try (Crew crew = new LocalCrew(stages, threads);
             ArchiveAudit audit = ArchiveAudit.begin(new ArchiveAudit.Setting(ledger, stages, crew, List.of(), listener, stop, NOON, notice -> { }), "in", Patience.NONE)) {
            Optional<Report> report = audit.run(documents::forEach, true);
            report.ifPresent(r -> audit.done(r, List.of(), List.of()));
            return report.map(Archive::json);
        }
    }

    private static String json(Report report) {
        StringWriter out = new StringWriter();
        try {
            new JsonReport().render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
