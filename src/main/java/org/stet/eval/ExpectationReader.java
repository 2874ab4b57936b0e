package org.stet.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.finding.Category;
import org.stet.text.Nearest;
import org.stet.text.Span;
import org.stet.text.Yaml;

/** Reads what a case expects. */
final class ExpectationReader {

    private static final String EXPECT = "expect";
    private static final String TEXT = "text";
    private static final String FORM = "Write none or [] if the draft stands, any if something must be found, or a list such as "
            + "[{category: contradiction, text: words of the draft}].";
    private static final List<String> CATEGORIES = Arrays.stream(Category.values()).map(Category::label).toList();

    private ExpectationReader() {
    }

    /** Empty if something is wrong with it, which the value is told. @param draft its text */
    static Optional<List<Expectation>> read(Yaml.Value value, String draft) {
        Optional<Yaml.Value> expect = CaseReader.given(value, EXPECT);
        if (expect.isEmpty()) {
            value.problem("the key 'expect' is missing", FORM);
            return Optional.empty();
        }
        if (expect.get().isList()) {
            return Optional.of(expect.get().items().stream().map(item -> expectation(item, draft)).toList());
        }
        String word = expect.get().isText() ? expect.get().text().strip() : "";
        if (word.equals("none") || word.equals("any")) {
            return Optional.of(word.equals("none") ? List.of() : List.of(Expectation.ANYTHING));
        }
        expect.get().problem("this does not say what is expected", FORM);
        return Optional.empty();
    }

    private static Expectation expectation(Yaml.Value item, String draft) {
        if (!item.isMap()) {
            item.problem("this does not say what is expected", FORM);
            return Expectation.ANYTHING;
        }
        List<Category> categories = CaseReader.given(item, "category").map(Yaml.Value::items).orElse(List.of()).stream()
                .flatMap(c -> category(c).stream()).toList();
        String words = CaseReader.text(item, TEXT).orElse("");
        List<Span> places = places(words, draft);
        if (!words.isEmpty() && places.isEmpty() && !draft.isEmpty()) {
            item.get(TEXT).ifPresent(v -> v.problem("the draft does not have these words", "Copy them from the draft as they stand there."));
        }
        return new Expectation(categories, words, places);
    }

    private static Optional<Category> category(Yaml.Value value) {
        int index = CATEGORIES.indexOf(value.text().strip());
        if (index < 0) {
            value.problem("unknown category '" + value.text() + "'", Nearest.of(value.text(), CATEGORIES).map(n -> "Did you mean '" + n + "'?")
                    .orElse("Use " + String.join(", ", CATEGORIES) + "; leave the key out where any will do."));
        }
        return index < 0 ? Optional.empty() : Optional.of(Category.values()[index]);
    }

    /** Everywhere the words stand, whatever blanks and line ends part them. */
    private static List<Span> places(String words, String draft) {
        if (words.isEmpty()) {
            return List.of();
        }
        String pattern = Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(pattern).matcher(draft);
        List<Span> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        return places;
    }
}
