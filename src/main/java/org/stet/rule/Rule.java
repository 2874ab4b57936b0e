package org.stet.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.finding.Category;
import org.stet.finding.Level;
import org.stet.text.Source;

/**
 * One editorial rule: what an editor wrote about it, and its conditions.
 *
 * @param id         the file's name, kebab-case; names the fault
 * @param title      one line
 * @param standard   the editorial standard behind it
 * @param why        the reason for the standard
 * @param confidence 0 to 1: how often its findings are right
 * @param symmetric  whether the two sides of a match have the same standing, so that matches about one odd fact are told as one finding
 * @param variants   at least one
 * @param parameters by name
 * @param examples   texts on which it must fire or stay silent
 * @param file       the YAML file
 * @param drl        the DRL file that holds the conditions of those variants that have none in the YAML file; null for none
 */
public record Rule(String id, Category category, String title, String standard, String why, double confidence,
                   boolean symmetric, List<Parameter> parameters, List<Variant> variants, List<Example> examples, Source file,
                   @Nullable Source drl) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*+");

    public Rule {
        parameters = List.copyOf(parameters);
        variants = List.copyOf(variants);
        examples = List.copyOf(examples);
    }

    /** Whether a word can be the name of a rule: kebab-case. */
    public static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    /** The DRL file; empty for a rule written in YAML alone. */
    public Optional<Source> inDrl() {
        return Optional.ofNullable(drl);
    }

    /** The gravest level of its variants. */
    public Level level() {
        return variants.stream().map(Variant::level).max(Level::compareTo).orElseThrow();
    }
}
