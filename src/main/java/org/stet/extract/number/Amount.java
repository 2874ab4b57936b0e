package org.stet.extract.number;

import java.util.Optional;
import org.stet.fact.Bound;
import org.stet.fact.Change;
import org.stet.fact.QuantityKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/**
 * A number of one sentence with its unit and noun, on the way to becoming a {@link org.stet.fact.Quantity}.
 *
 * @param from      index of its first token
 * @param last      index of the last token of the number itself
 * @param to        index of its last token, unit and noun included
 * @param head      the token by which it hangs in the sentence: its noun, its unit or the number
 * @param counted   lemma of what is counted or measured, or empty
 * @param predicate lemma of the governing predicate; empty where there is none, or it is still to be read
 */
public record Amount(int from, int last, int to, double min, double max, Bound bound, QuantityKind kind, String measure, String per, Token head,
              String counted, Change change, String predicate) {

    /** Where it stands, less the full stop that the tokenizer leaves on its last token at the sentence's end. */
    public Span span(Sentence s) {
        Token end = s.token(to);
        boolean stop = end.form().endsWith(".") && !QuantityReader.word(end).endsWith(".");
        return new Span(s.token(from).span().start(), end.span().end() - (stop ? 1 : 0));
    }

    Amount as(Change role) {
        return new Amount(from, last, to, min, max, bound, kind, measure, per, head, counted, role, predicate);
    }

    Amount of(String noun) {
        return new Amount(from, last, to, min, max, bound, kind, measure, per, head, noun, change, predicate);
    }

    Amount under(String governor) {
        return new Amount(from, last, to, min, max, bound, kind, measure, per, head, counted, change, governor);
    }

    /** With the unit and noun of another amount where this one has none of its own. */
    Amount sharing(Amount other) {
        boolean unit = isNumberOnly() && !other.measure.isEmpty();
        return new Amount(from, last, to, min, max, bound, unit ? other.kind : kind, unit ? other.measure : measure,
                unit || per.isEmpty() ? other.per : per, head,
                counted.isEmpty() ? other.counted : counted, change, predicate);
    }

    Amount times(double factor) {
        return new Amount(from, last, to, min * factor, max * factor, bound, kind, measure, per, head, counted, change, predicate);
    }

    Amount in(QuantityKind otherKind, String otherMeasure) {
        return new Amount(from, last, to, min, max, bound, otherKind, otherMeasure, per, head, counted, change, predicate);
    }

    /** From this to the other, both ends meant: "ages from 12 to 16". */
    Optional<Amount> through(Amount other) {
        return min < other.max ? Optional.of(new Amount(from, other.last, other.to, min, other.max, Bound.BETWEEN, other.kind, other.measure,
                other.per, other.head, other.counted, other.change, other.predicate)) : Optional.empty();
    }

    /** Whether neither unit nor noun is known. */
    boolean isBare() {
        return isNumberOnly() && counted.isEmpty();
    }

    boolean isNumberOnly() {
        return measure.isEmpty() && kind == QuantityKind.COUNT;
    }
}
