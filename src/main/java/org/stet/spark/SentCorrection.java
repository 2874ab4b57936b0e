package org.stet.spark;

import java.io.Serializable;
import org.stet.audit.Correction;
import org.stet.audit.ReadDocument;
import org.stet.document.DocumentJson;
import org.stet.fact.ReadingJson;

/** A correction in the form in which it goes to executors. @param document and what follows: the forms of the wrong claim */
record SentCorrection(String id, String document, String reading, String unread, String right, String reason, String recorded) implements Serializable {

    static SentCorrection of(Correction c) {
        return new SentCorrection(c.id(), DocumentJson.write(c.wrong().document()), ReadingJson.write(c.wrong().reading()), c.wrong().unread(), c.right(),
                c.reason(), c.recorded());
    }

    Correction correction() {
        return new Correction(id, new ReadDocument(DocumentJson.read(document), ReadingJson.read(reading), unread), right, reason, recorded);
    }
}
