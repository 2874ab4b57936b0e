package org.stet.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.document.Document;
import org.stet.document.DocumentJson;
import org.stet.document.Particulars;
import org.stet.document.Role;
import org.stet.finding.Provenance;
import org.stet.rule.Checksum;
import org.stet.story.SignatureReader;
import org.stet.text.Source;

/** Hashes of all that the stages of an archive depend on. What was made under the same key need not be made again. */
final class StageKeys {

    /** Raised whenever the same facts can come to other correspondences, coverage or findings than before. */
    private static final int JUDGING = 2;

    private final Provenance made;
    private final String reading;

    /** @param made what the stages are made with */
    StageKeys(Provenance made) {
        this.made = made;
        this.reading = made.extractor() + "\n" + SignatureReader.VERSION + "\n" + made.lexicon() + "\n" + made.models();
    }

    /** The same wherever the document lies and whoever published it. @param reviewed the hash of the facts that somebody reviewed of it; empty if nobody did */
    String reading(Document document, String reviewed) {
        Document words = new Document(document.id(), "", Role.PEER, "", document.date(), "", new Source("", document.text()), document.sha256(), document.blocks(),
                Particulars.NONE);
        return sum(reading, reviewed, DocumentJson.write(words));
    }

    /** @param timeLimit for reading one document */
    String unread(String readingKey, Duration timeLimit) {
        return sum(readingKey, made.version(), timeLimit.toString());
    }

    String judging() {
        return sum(String.valueOf(JUDGING), reading, made.rules());
    }

    String judgedAs(Document d, String readingKey) {
        Document elsewhere = new Document(d.id(), "", d.role(), d.publisher(), d.date(), d.story(), new Source("", d.text(), d.source().position(0).line()),
                d.sha256(), d.blocks(), d.particulars());
        return sum(readingKey, DocumentJson.write(elsewhere));
    }

    String story(String story, List<String> judgedAs, Map<String, String> copies, List<Correction> corrections) {
        List<String> parts = new ArrayList<>(List.of(judging(), story));
        parts.addAll(judgedAs);
        new TreeMap<>(copies).forEach((copy, of) -> parts.add(copy + "\t" + of));
        corrections.forEach(c -> parts.add(String.join("\t", c.id(), c.wrong().document().sha256(), c.wrong().document().text(), c.right(), c.reason(), c.recorded())));
        return sum(parts.toArray(String[]::new));
    }

    private static String sum(String... parts) {
        return Checksum.hex(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
