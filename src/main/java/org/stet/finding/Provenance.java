package org.stet.finding;

import java.util.List;

/**
 * What made a report, so that it can be made again and defended.
 *
 * @param version   of Stet
 * @param rules     sha256 of the rules in force and of what a newsroom sets for them
 * @param lexicon   sha256 of the word lists in force
 * @param extractor version of what reads facts from texts
 * @param models    what reads the language, in the order of their names
 */
public record Provenance(String version, String rules, String lexicon, String extractor, List<Model> models) {

    public Provenance {
        models = List.copyOf(models);
    }

    /** A language model or dictionary. @param sha256 of the jar it came in, 64 hex digits; empty where it lay in none */
    public record Model(String name, String version, String sha256) {
    }
}
