package org.stet.document.format;

/** Letters and digits alone, in lower case, so that two copies of a line are seen to be one. */
public final class Letters {

    private Letters() {
    }

    public static String of(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
