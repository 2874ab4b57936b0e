package org.stet.fact;

/**
 * A study, poll or other inquiry that a text says finds something, and how strongly it says so.
 *
 * @param at       from the inquiry to the verb
 * @param kind     class in the lexicon: {@code poll}, {@code study}; what settles a matter (a census, an audit) is none
 * @param noun     as the lexicon lists it
 * @param strength class of the verb in the lexicon: {@code proves}, {@code shows}
 * @param cue      the verb's words
 */
public record Study(String id, String document, Passage at, String kind, String noun, String strength, String cue) implements Stated {

    @Override
    public String says() {
        return noun + " " + cue;
    }
}
