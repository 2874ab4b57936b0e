package org.stet.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;

/** Reads {@code rules/lexicon/}. Every file may hold {@code about}, a text for its readers, beside its word classes. */
public final class LexiconReader {

    private static final String NUMBER = "\\d+(\\.\\d+)?";
    private static final String END = "(-?inf|[<>]?n|" + NUMBER + "n?)";

    private static final String STRENGTH = "(certain|probable|possible|uncommitted)";
    private static final String SIDE = "(o|[+-]" + STRENGTH + "?)";

    private final List<Problem> problems = new ArrayList<>();
    private final Lexicon lexicon = new Lexicon();

    private LexiconReader() {
    }

    /** @throws LexiconException with every problem of every file, if there is one */
    public static Lexicon read(Path folder) {
        LexiconReader reader = new LexiconReader();
        Arrays.stream(Words.values()).map(Words::file).distinct().forEach(file -> reader.readFile(folder.resolve(file + ".yaml"), file));
        if (!reader.problems.isEmpty()) {
            throw new LexiconException(reader.problems);
        }
        return reader.lexicon;
    }

    private void readFile(Path path, String file) {
        String text;
        try {
            text = Files.readString(path);
        } catch (IOException e) {
            problems.add(Problem.of(path.toString(), "this lexicon file cannot be read", "The standard pack has it; copy it from there."));
            return;
        }
        Yaml.read(new Source(path.toString(), text), problems).ifPresent(root -> readClasses(root, file));
    }

    private void readClasses(Yaml.Value root, String file) {
        List<Words> classes = Arrays.stream(Words.values()).filter(w -> w.file().equals(file)).toList();
        List<String> allowed = new ArrayList<>(List.of("about"));
        classes.forEach(c -> allowed.add(c.key()));
        root.allow(allowed);
        for (Words words : classes) {
            root.get(words.key()).ifPresentOrElse(value -> readClass(words, value),
                    () -> root.problem("the word class '" + words.key() + "' is missing", "Add the key; an empty list is allowed: []."));
        }
    }

    private void readClass(Words words, Yaml.Value value) {
        switch (words.form()) {
            case LIST -> lexicon.put(words, value.items().stream().map(v -> lower(v.text())).toList());
            case MAP, NUMBERS, CONVERSIONS, RANGES, STRENGTHS, SIGNATURES -> {
                Map<String, String> map = new LinkedHashMap<>();
                value.keys().forEach(k -> map.put(lower(k), checked(words, value.get(k).orElseThrow())));
                lexicon.putMap(words, map);
            }
            case PHRASES -> {
                Map<String, List<Phrase>> map = new LinkedHashMap<>();
                value.keys().forEach(k -> map.put(k, phrases(value.get(k).orElseThrow())));
                lexicon.putPhrases(words, map);
            }
            default -> throw new IllegalStateException(words.form().name());
        }
    }

    private static String checked(Words words, Yaml.Value value) {
        Words.Form form = words.form();
        String text = value.text();
        if (form == Words.Form.NUMBERS && !text.matches(NUMBER)) {
            value.problem("'" + text + "' is not a number", "Write a number between quotation marks, such as \"0.5\".");
        } else if (form == Words.Form.CONVERSIONS && !text.matches(NUMBER + " \\S.*")) {
            value.problem("'" + text + "' is not a number and a unit", "Write how much of another unit one of it is, such as 1000 metre.");
        } else if (form == Words.Form.RANGES && !text.matches(END + "(\\.\\." + END + ")?")) {
            value.problem("'" + text + "' is not a range of numbers",
                    "Write low..high, such as \"24..99\"; n stands for the number that follows, inf for no limit.");
        } else if (form == Words.Form.STRENGTHS && !text.matches(STRENGTH)) {
            value.problem("'" + text + "' is not a strength", "Write certain, probable, possible or uncommitted.");
        } else if (form == Words.Form.SIGNATURES && !text.matches(SIDE + "/" + SIDE)) {
            value.problem("'" + text + "' is not a signature", "Write what follows where the word is so, a slash, and what follows where it is not, "
                    + "each as +, - or o, such as \"+/-\" or \"+probable/o\".");
        } else if (!words.takes(text)) {
            value.problem("'" + text + "' does not fit '" + words.key() + "'", "Write " + words.plainly() + ".");
        }
        return text;
    }

    private List<Phrase> phrases(Yaml.Value list) {
        List<Phrase> found = new ArrayList<>();
        for (Yaml.Value item : list.items()) {
            try {
                found.add(Phrase.of(item.text()));
            } catch (IllegalArgumentException e) {
                item.problem(e.getMessage(), "Leave the question mark off at least one word.");
            }
        }
        return found;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
