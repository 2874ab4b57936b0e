package org.stet.extract;

import static org.stet.fact.Factuality.CERTAIN;

import java.util.List;
import java.util.stream.Collectors;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Claim;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Form;
import org.stet.fact.Name;
import org.stet.fact.Polarity;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Stance;
import org.stet.fact.Stated;
import org.stet.fact.Timex;

/** What an editor would say of each fact in a sentence, in fewer cells than {@link FactWords}; see {@code extraction/README.txt}. */
final class FactGist {

    private final DocumentFacts facts;
    private final String text;

    FactGist(DocumentFacts facts, String text) {
        this.facts = facts;
        this.text = text;
    }

    /** One line for each fact of these kinds, by kind and then in text order. */
    List<String> lines(List<String> kinds) {
        return kinds.stream().flatMap(kind -> facts.all().filter(f -> FactWords.kind(f).equals(kind) && !isAttitude(f))
                .map(f -> kind + " | " + words(f))).toList();
    }

    /** What somebody wants or likes, unless it quotes them; the labels leave it to {@code kinds/}. */
    private static boolean isAttitude(Stated fact) {
        return fact instanceof Attribution a && a.cue().stance() == Stance.ATTITUDE && a.form() == Form.INDIRECT;
    }

    private String words(Stated fact) {
        if (fact instanceof Attribution a) {
            return FactWords.row(FactWords.or(a.source().text()) + entity(a.source().entity(), a.source().text()),
                    FactWords.label(a.source().kind()) + (a.source().explained() ? " explained" : ""), a.cue().text(),
                    a.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … ")), FactWords.label(a.form()));
        } else if (fact instanceof Quotation q) {
            return FactWords.row(q.text(), q.scare() ? "scare quotes" : FactWords.or(q.speaker()));
        } else if (fact instanceof Claim c) {
            return (c.polarity() == Polarity.NEGATIVE ? "not " : "") + c.predicate() + (c.factuality() == CERTAIN ? "" : " " + FactWords.label(c.factuality()));
        } else if (fact instanceof Quantity q) {
            return FactWords.row(q.text(), FactWords.range(q.min(), q.max()) + FactWords.gap(q.measure())
                    + (q.per().isEmpty() ? "" : " per " + q.per()), "of " + FactWords.or(q.counted()));
        } else if (fact instanceof Timex t) {
            return FactWords.row(t.text(), FactWords.label(t.type()), t.value(), t.interval() == null ? "-" : t.interval().toString());
        } else if (fact instanceof Name n) {
            return FactWords.row(n.text(), FactWords.label(n.kind()), n.entity());
        } else if (fact instanceof Cause c) {
            return FactWords.row(c.connective(), c.text(), "explains " + predicate(c.claim()));
        }
        throw new IllegalArgumentException("no short form for a " + FactWords.kind(fact));
    }

    private String predicate(String claim) {
        return facts.claims().stream().filter(c -> c.id().equals(claim)).map(Claim::predicate).findFirst().orElse("-");
    }

    /** Left out where it only repeats the words without their article. */
    private static String entity(String entity, String words) {
        return FactWords.entity(entity, words.replaceFirst("^(?i)(the|an?) ", ""));
    }
}
