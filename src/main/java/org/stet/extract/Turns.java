package org.stet.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;
import org.stet.fact.SourceKind;
import org.stet.language.Sentence;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Tells what a reader of a quotation knows of its speaker when it begins: nothing yet, or by mistake that the speaker before goes on. */
final class Turns {

    /** Words of a quotation after which a reader asks who speaks, if a sentence ends there or later. */
    private static final int FEW = 5;
    /** Sentences before a quotation of which a reader still knows who was spoken of. */
    private static final int REMEMBERED = 2;
    private static final Set<SourceKind> TOLD = Set.of(SourceKind.NAMED, SourceKind.INSTITUTION, SourceKind.UNNAMED_DESCRIBED);

    private final Notebook notes;

    Turns(Notebook notes) {
        this.notes = notes;
    }

    /** @param s the sentence that the quotation begins in */
    boolean isLate(Sentence s, Span quote, Optional<Attribution> by) {
        int end = firstEnd(s, quote);
        return by.filter(a -> quote.end() <= a.source().span().start() && end < quote.end() && words(end, quote.end()) > FEW
                && !notes.lexicon.has(Words.CUE_GOES_ON, a.cue().lemma()) && isNew(s, quote, a)).isPresent();
    }

    private int words(int from, int to) {
        return new Span(from, to).in(notes.text()).strip().split("\\s+", FEW + 1).length;
    }

    /** Where the first sentence of the quotation ends that has more than a few words. */
    private int firstEnd(Sentence s, Span quote) {
        int end = s.span().end();
        for (int i = s.index() + 1; i < notes.sentences().size() && words(quote.start(), end) <= FEW; i++) {
            end = notes.sentences().get(i).span().end();
        }
        return end;
    }

    /** Whether the text has not spoken of who speaks right before, nor named them in the quotation. A pronoun always takes up somebody. */
    private boolean isNew(Sentence s, Span quote, Attribution by) {
        String who = by.source().entity();
        boolean told = TOLD.contains(by.source().kind()) && !who.isEmpty() && Character.isLetterOrDigit(by.source().text().charAt(0))
                && !notes.annotated.sentences().get(by.at().sentence()).tokensIn(by.source().span()).stream().allMatch(t -> t.pos().startsWith("PRP"));
        Optional<Attribution> last = notes.attributions.stream().filter(a -> a.cue().span().end() <= quote.start() && !a.source().entity().isEmpty())
                .max(Comparator.comparingInt((Attribution a) -> a.cue().span().start()).thenComparing(Attribution::id));
        boolean known = last.filter(a -> a.source().entity().equals(who)).isPresent() || notes.names.stream().anyMatch(n -> n.entity().equals(who) && isJustBefore(s, n.span(), quote))
                || notes.attributions.stream().anyMatch(a -> a.source().entity().equals(who) && isJustBefore(s, a.source().span(), quote));
        return told && !known;
    }

    private boolean isJustBefore(Sentence s, Span words, Span quote) {
        int first = Math.max(0, s.index() - REMEMBERED);
        return words.start() >= notes.annotated.sentences().get(first).span().start() && words.end() <= quote.start();
    }

    /** @return id of the quotation, or empty */
    String after(Sentence s, Span quote, Optional<Attribution> by) {
        List<Quotation> before = notes.quotations.all();
        if (by.isEmpty() || before.isEmpty() || quote.start() > s.span().start() || !isNew(s, quote, by.get()) || by.get().source().span().start() < quote.start()) {
            return "";
        }
        Quotation last = before.get(before.size() - 1);
        Optional<Attribution> other = notes.attributions.stream().filter(a -> a.id().equals(last.attribution())).findFirst();
        boolean apart = other.isPresent() && TOLD.contains(other.get().source().kind()) && !last.speaker().isEmpty()
                && !last.speaker().contains(by.get().source().entity()) && !by.get().source().entity().contains(last.speaker());
        return apart && isNext(s, last, other.get()) ? last.id() : "";
    }

    /** Whether the quotation before and what tells of its speaker end in the sentence before, in the same paragraph. */
    private boolean isNext(Sentence s, Quotation last, Attribution other) {
        int end = Math.max(last.span().end(), Math.max(other.cue().span().end(), other.source().span().end()));
        Sentence ends = notes.annotated.sentences().get(notes.sentenceAt(end - 1));
        return ends.index() == s.index() - 1 && ends.block() == s.block();
    }
}
