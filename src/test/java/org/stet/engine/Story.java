package org.stet.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.fact.Accusation;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Correspondence;
import org.stet.fact.Cue;
import org.stet.fact.Fact;
import org.stet.fact.Form;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Outcome;
import org.stet.fact.Passage;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Slot;
import org.stet.fact.SourceKind;
import org.stet.fact.Speaker;
import org.stet.fact.Stance;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Builds the facts of an invented story; each fact stands where its words stand first in its document's text. */
final class Story {

    final List<Fact> facts = new ArrayList<>();
    final Map<String, Source> texts = new HashMap<>();

    Story peer(String id, String publisher, String text) {
        facts.add(new Article(id, true, true, publisher, "2026-01-08"));
        texts.put(id, new Source(id, text));
        return this;
    }

    Story source(String id, String publisher, String text) {
        facts.add(new Article(id, false, false, publisher, ""));
        texts.put(id, new Source(id, text));
        return this;
    }

    Story quantity(String id, String document, String words, double min, double max) {
        facts.add(new Quantity(id, document, passage(document, words, 0), min, max, null, null, "", "", "people", null, "kill", ""));
        return this;
    }

    Story accusation(String id, String document, String words, String attribution) {
        facts.add(new Accusation(id, document, passage(document, words, 0), "smith", "Smith", "jones", "Jones", "theft", attribution, ""));
        return this;
    }

    Story qualifier(String id, String document, String words, String kind, String of) {
        facts.add(new Qualifier(id, document, passage(document, words, 0), kind, "", of));
        return this;
    }

    Story attribution(String id, String document, String words, Stance stance) {
        Passage at = passage(document, words, 0);
        facts.add(new Attribution(id, document, at, new Speaker(at.span(), words, "smith", SourceKind.NAMED, false),
                new Cue(at.span(), words, "say", stance), List.of(), "", Form.INDIRECT, ""));
        return this;
    }

    /** @param nth which of the places where the words stand, from 0 */
    Story name(String id, String document, String words, int nth) {
        facts.add(new Name(id, document, passage(document, words, nth), NameKind.PERSON, words.toLowerCase(Locale.ROOT), nth == 0));
        return this;
    }

    /** A time expression that could not be resolved to days. */
    Story unresolvedTime(String id, String document, String words) {
        facts.add(new Timex(id, document, passage(document, words, 0), TimexType.DATE, "", "", null, ""));
        return this;
    }

    /** One direction of a pair. */
    Story differ(Slot slot, String here, String there, double similarity) {
        String id = here + "~" + there;
        facts.add(new Correspondence(id, slot, Outcome.DIFFERENT, here, there, document(here), document(there), similarity,
                List.of("same predicate"), true));
        return this;
    }

    private String document(String fact) {
        return facts.stream().filter(f -> f.id().equals(fact)).findFirst().orElseThrow().document();
    }

    private Passage passage(String document, String words, int nth) {
        int at = texts.get(document).text().indexOf(words);
        for (int i = 0; i < nth; i++) {
            at = texts.get(document).text().indexOf(words, at + 1);
        }
        return new Passage(new Span(at, at + words.length()), 0, Zone.BODY, words, false);
    }
}
