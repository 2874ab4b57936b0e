package org.stet.align;

import java.util.Set;
import org.stet.fact.Name;
import org.stet.fact.NameKind;

/** What names are found by: the entity, the rarest word where one is a part of the other, and for a place what lies in it. */
final class NameKeys {

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Places places;
    private final SharedWords words = new SharedWords(1);

    NameKeys(Items<Name> names, Vocabulary vocabulary, Entities entities, Places places) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.places = places;
        names.all().forEach(n -> words.count(words(n)));
    }

    private Set<String> words(Name name) {
        return vocabulary.content(name.entity());
    }

    void posted(Name name, Keys keys) {
        entities.meant(name.entity()).ifPresent(who -> keys.add("entity", who));
        words.posted(words(name), keys::add);
        places.around(entities.key(name.entity())).forEach(place -> keys.add("in", place));
    }

    void probes(Name name, Keys keys) {
        entities.meant(name.entity()).ifPresent(who -> keys.add("entity", who));
        words.probes(words(name), keys::add);
        if (name.kind() == NameKind.PLACE) {
            keys.add("in", entities.key(name.entity()));
        }
    }
}
