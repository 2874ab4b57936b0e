package org.stet.lexicon;

import java.nio.file.Path;

/** The lexicons that tests go by. */
public final class Lexicons {

    public static final Lexicon STANDARD = LexiconReader.read(Path.of("rules/lexicon"));

    private Lexicons() {
    }
}
