package org.stet.lexicon;

import java.util.regex.Pattern;

/** How a class of words is written down. */
enum Form {
    /** A list of words or of fixed phrases. */
    LIST(Form.ANYTHING, "", ""),
    /** Keys, each with a list of {@link Phrase} patterns. */
    PHRASES(Form.ANYTHING, "", ""),
    /** Keys, each with one text. */
    MAP(Form.ANYTHING, "", ""),
    /** Keys, each with a number. */
    NUMBERS(Form.NUMBER, "a number", "Write a number between quotation marks, such as \"0.5\"."),
    /** Keys, each with a strength. */
    STRENGTHS(Form.STRENGTH, "a strength", "Write certain, probable, possible or uncommitted."),
    /** Keys, each with the signature of an implicative or a modal, such as {@code +/-probable}. */
    SIGNATURES(Form.SIDE + "/" + Form.SIDE, "a signature", "Write what follows where the word is so, a slash, and what follows where it is not, "
            + "each as +, - or o, such as \"+/-\" or \"+probable/o\"."),
    /** Keys, each with a number and a unit, such as {@code 1000 metre}. */
    CONVERSIONS(Form.NUMBER + " \\S.*", "a number and a unit", "Write how much of another unit one of it is, such as 1000 metre."),
    /**
     * Keys, each with a number or with two ends joined by two full stops, such as {@code 0.9n..inf}; the end n may be marked as not
     * meant itself: {@code >n..inf}.
     */
    RANGES(Form.END + "(\\.\\." + Form.END + ")?", "a range of numbers",
            "Write low..high, such as \"24..99\"; n stands for the number that follows, inf for no limit.");

    private static final String ANYTHING = "(?s).*";
    private static final String NUMBER = "\\d+(\\.\\d+)?";
    private static final String END = "(-?inf|[<>]?n|" + NUMBER + "n?)";
    private static final String STRENGTH = "(certain|probable|possible|uncommitted)";
    private static final String SIDE = "(o|[+-]" + STRENGTH + "?)";

    private final Pattern values;
    private final String plainly;
    private final String mend;

    Form(String values, String plainly, String mend) {
        this.values = Pattern.compile(values);
        this.plainly = plainly;
        this.mend = mend;
    }

    /** What each of its values looks like. */
    Pattern pattern() {
        return values;
    }

    /** What its values are, in words. */
    String plainly() {
        return plainly;
    }

    /** How to mend a value that is none. */
    String mend() {
        return mend;
    }
}
