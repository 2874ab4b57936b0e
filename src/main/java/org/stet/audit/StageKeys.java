package org.stet.audit;

import java.nio.charset.StandardCharsets;
import org.stet.document.Document;
import org.stet.document.DocumentJson;
import org.stet.document.Particulars;
import org.stet.document.Role;
import org.stet.finding.Provenance;
import org.stet.rule.Checksum;
import org.stet.text.Source;

/** Hashes of all that the stages of an archive depend on. What was made under the same key need not be made again. */
final class StageKeys {

    /** Raised whenever the same facts can come to other correspondences, coverage or findings than before. */
    private static final int JUDGING = 1;

    private final Provenance made;
    private final String reading;

    /** @param made what the stages are made with */
    StageKeys(Provenance made) {
        this.made = made;
        this.reading = made.extractor() + "\n" + made.lexicon() + "\n" + made.models();
    }

    /** The same wherever the document lies and whoever published it. @param reviewed the hash of the facts that somebody reviewed of it; empty if nobody did */
    String reading(Document document, String reviewed) {
        Document words = new Document(document.id(), "", Role.PEER, "", document.date(), "", new Source("", document.text()), document.sha256(), document.blocks(),
                Particulars.NONE);
        return sum(reading, reviewed, DocumentJson.write(words));
    }

    String judging() {
        return sum(String.valueOf(JUDGING), reading, made.rules());
    }

    private static String sum(String... parts) {
        return Checksum.hex(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
