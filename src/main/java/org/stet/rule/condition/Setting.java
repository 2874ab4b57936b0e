package org.stet.rule.condition;

/**
 * What holds for all conditions of a rule.
 *
 * @param desk      which documents it is for
 * @param symmetric whether a pair of facts is told once, from either side
 */
public record Setting(Desk desk, boolean symmetric) {

    /** Which documents a rule is for. */
    public enum Desk {
        BOTH,
        /** A draft held against its sources, or against itself. */
        DRAFTS,
        /** Published articles held against each other. */
        ARCHIVES
    }
}
