package org.stet.fact;

/**
 * One mention of a named entity.
 *
 * @param entity key of the entity in its document, the fullest form of its name in lower case: {@code gustavo petro} for "Mr Petro"
 * @param first  whether it is the entity's first mention in its document
 */
public record Name(String id, String document, Passage at, NameKind kind, String entity, boolean first) implements Stated {

    @Override
    public String says() {
        return text();
    }
}
