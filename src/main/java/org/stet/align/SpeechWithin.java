package org.stet.align;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;
import org.stet.fact.Slot;

/** Quotations that one text gives twice, and with other words or as another speaker's. */
final class SpeechWithin {

    /** "(Pictured)": what a caption puts into a quotation. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_TELLING = 4;
    private static final double ALTERED = 0.85;

    private final Sources sources;
    private final Entities entities;

    SpeechWithin(Sources sources, Entities entities) {
        this.sources = sources;
        this.entities = entities;
    }

    void compare(OneText text) {
        List<Quotation> quotations = text.facts.quotations().stream().filter(q -> !q.scare() && (text.isHeadline(q) || text.isRunningText(q))).toList();
        List<List<String>> words = quotations.stream().map(q -> QuoteText.words(IN_BRACKETS.matcher(q.text()).replaceAll(" "))).toList();
        for (int i = 0; i < quotations.size(); i++) {
            for (int j = i + 1; j < quotations.size(); j++) {
                if (Math.min(words.get(i).size(), words.get(j).size()) >= FEWEST_WORDS && quotations.get(i).at().sentence() != quotations.get(j).at().sentence()) {
                    compare(text, quotations.get(i), quotations.get(j), QuoteText.match(words.get(i), words.get(j)));
                }
            }
        }
    }

    private void compare(OneText text, Quotation one, Quotation other, QuoteText.Match match) {
        if (text.isHeadline(one) && text.isHeadline(other) || match.content() < FEWEST_TELLING || match.share() < ALTERED) {
            return;
        }
        if (match.same()) {
            speakers(text, one, other);
        } else if (one.speaker().isEmpty() || other.speaker().isEmpty() || entities.same(one.speaker(), other.speaker())) {
            text.differ(Slot.WORDS, one, other, match.share(), "all but " + String.join(", ", match.differences()) + " is the same");
        }
    }

    private void speakers(OneText text, Quotation one, Quotation other) {
        Optional<Attribution> mine = text.attributionOf(one);
        Optional<Attribution> its = text.attributionOf(other);
        if (mine.isPresent() && its.isPresent() && sources.isSomebody(mine.get().source()) && sources.isSomebody(its.get().source())
                && entities.arePeopleApart(mine.get().source().entity(), its.get().source().entity())) {
            text.differ(Slot.SPEAKER, one, other, 0.95, "the same words in quotation marks");
        }
    }
}
