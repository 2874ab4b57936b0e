package org.stet.fact;

/**
 * The opening paragraph of the running text.
 *
 * @param at   its first word
 * @param last index of its last sentence in the document, from 0
 */
public record Lead(String id, String document, Passage at, int last) implements Stated {

    @Override
    public String says() {
        return "the opening paragraph";
    }
}
