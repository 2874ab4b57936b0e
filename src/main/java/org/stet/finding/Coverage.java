package org.stet.finding;

import java.util.List;
import java.util.Locale;
import org.stet.text.Span;

/**
 * What of a document was checked, and what came of it: silence must not be taken for approval.
 *
 * @param sentences of the document under check, in text order
 */
public record Coverage(String document, List<Sentence> sentences) {

    public Coverage {
        sentences = List.copyOf(sentences);
    }

    /** How something that a document states stands. Of several in one sentence the first counts for the whole. */
    public enum Standing {
        CONTRADICTED,
        /** Nothing that it could be held against says it, or says as much. */
        SILENT,
        SUPPORTED,
        /** It states nothing that could be held against another text. */
        NOT_CHECKABLE,
        /** It was not looked at. */
        SKIPPED;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One sentence, or a stretch that was not divided into sentences.
     *
     * @param reason why it could not be checked or was skipped; else empty
     * @param units  what it states that was checked, in text order
     */
    public record Sentence(Span span, Standing standing, String reason, List<Unit> units) {

        public Sentence {
            units = List.copyOf(units);
        }
    }

    /**
     * Something that can be checked on its own: a claim, a quotation, a figure.
     *
     * @param kind   what sort of thing it is, in the words of rules
     * @param reason in plain words; may be empty
     * @param by     the sentences that it rests on: that say it, or that say otherwise
     */
    public record Unit(String kind, Span span, Standing standing, String reason, List<Place> by) {

        public Unit {
            by = List.copyOf(by);
        }
    }

    /** A stretch of a document. */
    public record Place(String document, Span span) {
    }
}
