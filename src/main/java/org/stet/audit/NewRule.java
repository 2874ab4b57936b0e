package org.stet.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.finding.Category;
import org.stet.finding.Level;
import org.stet.text.Problem;

/**
 * What somebody answers who begins a rule.
 *
 * @param about    word of the type of facts that it is about
 * @param asked    what it asks of such a fact
 * @param draft    with the words to be found between {@code [[} and {@code ]]}
 * @param stands   a text in which nothing must be found
 * @param sources  what both are held against
 */
public record NewRule(String id, String title, Category category, Level level, String standard, String about, List<FirstConditions.Offer> asked,
                      String draft, String stands, List<String> sources) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][^:#\\[\\]{}'\"&*!|>%@`\\p{Cntrl}]*[^:#\\[\\]{}'\"&*!|>%@`\\p{Cntrl}\\s]");
    private static final List<String> WORDS = List.of("true", "false", "null", "yes", "no", "none", "any", "on", "off");

    public NewRule {
        asked = List.copyOf(asked);
        sources = List.copyOf(sources);
    }

    /** Where it is written. */
    public Path file(Path folder) {
        return folder.resolve(category.label()).resolve(id + ".yaml");
    }

    /**
     * Writes the rule's file.
     *
     * @throws AuditException if there is such a file already, or it cannot be written
     */
    public Path write(Path folder) {
        Path file = file(folder);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, yaml(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new AuditException(List.of(Files.exists(file) ? there(file)
                    : Problem.of(file.toString(), "the file cannot be written", "Name a folder that may be written with --into.")));
        }
    }

    /** That nothing is overwritten. */
    public static Problem there(Path file) {
        return Problem.of(file.toString(), "there is such a file already", "Choose another name for the rule, or edit that file.");
    }

    String yaml() {
        boolean compared = asked.stream().anyMatch(FirstConditions.Offer::compared);
        StringBuilder yaml = new StringBuilder();
        line(yaml, "title: ", title);
        yaml.append("level: ").append(level.label()).append('\n');
        line(yaml, "standard: ", standard);
        String words = title.replaceAll("[{}\"]", "").strip();
        line(yaml, "message: ", words + ": \"{here.text}\"" + (compared ? ", but \"{there.text}\" in {there.document}." : "."));
        line(yaml, "help: ", "Mend it as the standard asks: " + standard.replaceAll("[{}]", "") + ".");
        yaml.append("when:\n  - ").append(about).append(": here\n");
        asked.stream().filter(o -> !o.compared()).forEach(o -> yaml.append("    ").append(o.line()).append('\n'));
        asked.stream().filter(FirstConditions.Offer::compared).limit(1)
                .forEach(o -> yaml.append("  - ").append(o.line().replace(", ", "\n    ")).append('\n'));
        yaml.append("examples:\n");
        example(yaml, "draft: ", draft);
        example(yaml, "stands: ", stands);
        return yaml.toString();
    }

    private void example(StringBuilder yaml, String key, String text) {
        line(yaml, "  - " + key, text);
        yaml.append(sources.isEmpty() ? "    sources: []\n" : "    sources:\n");
        sources.forEach(source -> line(yaml, "      - ", source));
    }

    private static void line(StringBuilder yaml, String key, String text) {
        String one = text.strip().replaceAll("\\s+", " ");
        boolean plain = PLAIN.matcher(one).matches() && !WORDS.contains(one.toLowerCase(Locale.ROOT));
        yaml.append(key).append(plain ? one : "'" + one.replace("'", "''") + "'").append('\n');
    }
}
