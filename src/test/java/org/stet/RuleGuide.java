package org.stet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The reference of the rule format, as tests read it. */
public final class RuleGuide {

    private static final Path FILE = Path.of("docs/rules.md");
    private static final Pattern MARKED = Pattern.compile("`([^`]+)`");

    private RuleGuide() {
    }

    public static String text() throws IOException {
        return Files.readString(FILE);
    }

    /** The rows of the table whose first column is headed so: by the marked word of that column, the cells of the others. */
    public static Map<String, List<String>> table(String head) throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        text().lines().dropWhile(line -> !line.startsWith("| " + head + " |")).skip(2).takeWhile(line -> line.startsWith("|")).forEach(line -> {
            List<String> cells = Arrays.stream(line.substring(1, line.length() - 1).split("\\|")).map(String::strip).toList();
            rows.put(words(cells.get(0)).iterator().next(), cells.subList(1, cells.size()));
        });
        return rows;
    }

    /** What stands in backticks. */
    public static Set<String> words(String cell) {
        return MARKED.matcher(cell).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
