package org.stet.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with placeholders: {@code {here.text}} prints field {@code text} of the fact bound to {@code $here}.
 *
 * @param text as the editor wrote it
 */
public record Template(String text) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FORM = Pattern.compile("[a-zA-Z]\\w*(?:\\.[a-zA-Z][\\w -]*)*+");

    /**
     * A place in a template that a value fills.
     *
     * @param text  with its braces
     * @param name  of the fact or value, without {@code $}
     * @param path  fields to follow from it
     * @param valid whether it has the form {@code name.field.field}
     */
    public record Placeholder(String text, String name, List<String> path, boolean valid) {

        public Placeholder {
            path = List.copyOf(path);
        }

        private static Placeholder of(String text, String inside) {
            String[] parts = inside.split("\\.");
            return FORM.matcher(inside).matches()
                    ? new Placeholder(text, parts[0], List.of(parts).subList(1, parts.length), true)
                    : new Placeholder(text, inside, List.of(), false);
        }
    }

    public List<Placeholder> placeholders() {
        List<Placeholder> found = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            found.add(Placeholder.of(braces.group(), braces.group(1)));
        }
        return found;
    }

    /** The text with every placeholder replaced by the values that are given for it. */
    public String fill(Function<Placeholder, List<String>> values) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(printed(
                values.apply(Placeholder.of(found.group(), found.group(1))), isQuoted(found.start(), found.end()))));
    }

    private boolean isQuoted(int start, int end) {
        return start > 0 && text.charAt(start - 1) == '"' && end < text.length() && text.charAt(end) == '"';
    }

    /** Joined; within quotation marks each value gets its own pair. Long texts are cut in the middle, as the places show them whole. */
    private static String printed(List<String> values, boolean quoted) {
        List<String> cut = values.stream().map(PlainWords::cut).toList();
        String joined = PlainWords.join(cut.stream().map(v -> quoted ? '"' + v + '"' : v).toList());
        return quoted && !joined.isEmpty() ? joined.substring(1, joined.length() - 1) : joined;
    }
}
