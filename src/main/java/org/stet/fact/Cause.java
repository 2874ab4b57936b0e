package org.stet.fact;

/**
 * Why, or after what, something happened, as the text has it.
 *
 * @param at          the words of the cause without the connective
 * @param connective  "because", "after", "over", ...
 * @param strength    1 where the connective says that one caused the other ("because"), below 1 where it only suggests it ("after")
 * @param claim       id of the claim it explains
 * @param attribution id of the innermost attribution whose content names the cause, or empty: the text's own voice
 */
public record Cause(String id, String document, Passage at, String connective, double strength, String claim,
                    String attribution) implements Stated {

    @Override
    public String says() {
        return connective + " " + text();
    }
}
