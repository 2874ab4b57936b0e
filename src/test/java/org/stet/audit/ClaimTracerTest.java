package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;
import org.stet.align.ClaimTracer;
import org.stet.document.Document;
import org.stet.fact.Departure;
import org.stet.fact.Telling;

/** Claims as people type them, and sentences that tell them, tell them otherwise, deny them, or only look like it. */
class ClaimTracerTest {

    private static final Path CASES = Golden.path("trace/claims.txt");

    @Test
    void tellsWhatEachSentenceMakesOfTheClaim(@TempDir Path noFacts) throws IOException {
        Settings settings = new Settings(RealStages.HOME, true, List.of(), Optional.of(noFacts), Settings.TIME_LIMIT);
        ArchiveStages stages = RealStages.workbench().archive(settings, notice -> { });
        ClaimStages claims = RealStages.workbench().claims(settings, notice -> { });
        String cases = Files.readString(CASES);
        List<String> told = new ArrayList<>();
        ReadDocument claim = null;
        for (String line : cases.lines().toList()) {
            if (line.startsWith("# ")) {
                claim = stages.read(ClaimText.document("claim", line.substring(2), null));
                told.add(line);
                if (!ClaimTracer.canSeek(claim.reading())) {
                    told.add("nothing to look for");
                }
            } else if (line.startsWith("- ")) {
                ReadDocument document = stages.read(document(line.substring(2)));
                told.add(line);
                claims.trace(claim, document).forEach(t -> told.add("    " + words(t)));
            } else if (line.isEmpty()) {
                told.add(line);
            }
        }
        String all = String.join("\n", told) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(CASES, all);
        }
        assertEquals(Files.readString(CASES), all);
    }

    private static Document document(String text) {
        Document written = ClaimText.document("text", text, LocalDate.of(2026, 1, 8));
        return new Document("text", "text", written.role(), "", written.date(), "", written.source(), written.sha256(), written.blocks());
    }

    private static String words(Telling t) {
        return (t.carries() ? "carried, " : "") + t.manner().name().toLowerCase(Locale.ROOT) + (t.source().isEmpty() ? "" : " by " + t.source())
                + (t.verbatim() ? ", word for word" : "") + ": " + t.at().text() + t.departures().stream().map(ClaimTracerTest::words).collect(Collectors.joining())
                + " (" + t.factuality().name().toLowerCase(Locale.ROOT) + ", " + t.similarity() + ")";
    }

    private static String words(Departure d) {
        return "; " + d.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " [" + d.claimed() + "] [" + d.told() + "]";
    }
}
