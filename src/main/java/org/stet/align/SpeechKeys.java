package org.stet.align;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;
import org.stet.fact.SourceKind;
import org.stet.fact.Speaker;

/** What quotations are found by: the rarest of their words; and reports: whose they are together with the rarest words of what is reported. */
final class SpeechKeys {

    private final Map<String, Side> sides;
    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Sources sources;
    private final SharedWords quoted = new SharedWords(SpeechComparison.ALTERED);
    private final SharedWords reported = new SharedWords(SpeechComparison.SHARED);

    /** @param sides by document id */
    SpeechKeys(Map<String, Side> sides, Vocabulary vocabulary, Entities entities, Sources sources) {
        this.sides = sides;
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.sources = sources;
        for (Side side : sides.values()) {
            side.facts.quotations().forEach(q -> quoted.count(side.words(q)));
            side.statements().forEach(a -> reported.count(vocabulary.content(a.words())));
        }
    }

    void posted(Quotation quotation, Keys keys) {
        List<String> words = words(quotation);
        words.forEach(w -> keys.add("word", w));
        rarest(words).forEach(w -> keys.add("rare word", w));
    }

    void probes(Quotation quotation, Keys keys) {
        List<String> words = words(quotation);
        words.forEach(w -> keys.add("rare word", w));
        rarest(words).forEach(w -> keys.add("word", w));
    }

    private List<String> words(Quotation quotation) {
        return sides.get(quotation.document()).words(quotation);
    }

    /** An ellipsis meets every word, and counts as shared where both have one. */
    private Collection<String> rarest(List<String> words) {
        List<String> told = words.stream().filter(w -> !w.equals(QuoteText.ANY)).toList();
        int open = words.size() - told.size();
        double needed = SpeechComparison.ALTERED * told.size() - (1 - SpeechComparison.ALTERED) * open;
        Collection<String> rarest = quoted.rarest(told, needed);
        if (open > 0) {
            rarest.add(QuoteText.ANY);
        }
        return rarest;
    }

    void posted(Attribution report, Keys keys) {
        Keys words = new Keys();
        reported.posted(said(report), words::add);
        words.pairs(sources(report.source()), keys);
    }

    void probes(Attribution report, Keys keys) {
        Keys words = new Keys();
        reported.probes(said(report), words::add);
        words.pairs(sources(report.source()), keys);
    }

    private Collection<String> said(Attribution report) {
        boolean comparable = SpeechComparison.isTelling(report) && sources.isSomebody(report.source());
        return comparable ? vocabulary.content(report.words()) : Collections.emptySet();
    }

    /** All that {@link Sources#same} may take two speakers for the same by. */
    private Keys sources(Speaker speaker) {
        Keys keys = new Keys();
        entities.meant(speaker.entity()).ifPresent(who -> keys.add("entity", who));
        if (speaker.kind() == SourceKind.UNNAMED_DESCRIBED) {
            keys.add("source", "unnamed");
        }
        if (speaker.kind() != SourceKind.NAMED) {
            keys.add("source", "described");
        }
        return keys;
    }
}
