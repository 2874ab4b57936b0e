package org.stet.text;

/**
 * A text of a file with its place, kept by whoever can tell only later what is wrong with it.
 *
 * @param span of the text in the source, with its quotation marks
 */
public record Written(String text, Source source, Span span) {

    public Problem problem(String what, String mend) {
        return Problem.at(source, span, what, mend);
    }
}
