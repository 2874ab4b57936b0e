package org.stet.fact;

/**
 * Where something happened.
 *
 * @param entity the place's key
 * @param claim  id of the claim it locates
 */
public record Place(String id, String document, Passage at, String entity, String claim) implements Stated {

    @Override
    public String says() {
        return text();
    }
}
