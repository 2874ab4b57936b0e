package org.stet.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.fact.Attribution;
import org.stet.fact.Cue;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Form;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Passage;
import org.stet.fact.Position;
import org.stet.fact.SourceKind;
import org.stet.fact.Speaker;
import org.stet.fact.Stance;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Builds what one document of an invented story says of who is who. */
final class Told {

    private static final Span NOWHERE = new Span(0, 1);

    private final String document;
    private final List<Name> names = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    Told(String document) {
        this.document = document;
    }

    Told people(String... names) {
        return names(NameKind.PERSON, names);
    }

    Told organizations(String... names) {
        return names(NameKind.ORGANIZATION, names);
    }

    Told places(String... names) {
        return names(NameKind.PLACE, names);
    }

    private Told names(NameKind kind, String... texts) {
        for (String text : texts) {
            names.add(new Name("#name-" + names.size(), document, at(text), kind, text.toLowerCase(Locale.ROOT), true));
        }
        return this;
    }

    /** @param organization empty where the text does not say */
    Told position(String holder, String title, String organization) {
        positions.add(new Position("#position-" + positions.size(), document, at(title), holder, title, organization));
        return people(holder);
    }

    /** Somebody who says something, in the words that name them. */
    Told speaks(String words) {
        String entity = words.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
        attributions.add(new Attribution("#attribution-" + attributions.size(), document, at(words),
                new Speaker(NOWHERE, words, entity, SourceKind.UNNAMED_DESCRIBED, false), new Cue(NOWHERE, "said", "say", Stance.NEUTRAL),
                List.of(), "", Form.INDIRECT, ""));
        return this;
    }

    private static Passage at(String words) {
        return new Passage(NOWHERE, 0, Zone.BODY, words, false);
    }

    DocumentFacts facts() {
        return new DocumentFacts(document, "", "", names, List.of(), attributions, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), positions, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
