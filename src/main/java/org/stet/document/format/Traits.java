package org.stet.document.format;

import java.util.List;

/**
 * What is known of a format before a file of it is opened.
 *
 * @param extensions endings of file names that mean it, in lower case with the dot
 * @param shared     whether these are those of many other files too, so that in a folder only what is recognised is taken
 * @param many       whether one file may hold several documents
 * @param inPlace    whether what it holds is published again and again under one id as it changes
 */
public record Traits(List<String> extensions, boolean shared, boolean many, boolean inPlace) {

    public Traits {
        extensions = List.copyOf(extensions);
    }

    /** Of a format of its own whose files hold one document each. */
    static Traits of(String... extensions) {
        return new Traits(List.of(extensions), false, false, false);
    }

    Traits sharing() {
        return new Traits(extensions, true, many, inPlace);
    }

    Traits ofMany() {
        return new Traits(extensions, shared, true, inPlace);
    }

    Traits changing() {
        return new Traits(extensions, shared, many, true);
    }
}
