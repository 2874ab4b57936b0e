package org.stet.rule;

import java.util.List;
import org.stet.finding.Category;
import org.stet.finding.Level;
import org.stet.text.Source;

/**
 * One editorial rule: what an editor wrote about it, and the conditions in DRL.
 *
 * @param id         the file's name, kebab-case; names the fault
 * @param title      one line
 * @param standard   the editorial standard behind it
 * @param why        the reason for the standard
 * @param confidence 0 to 1: how often its findings are right
 * @param symmetric  whether the two sides of a match have the same standing, so that matches about one odd fact are told as one finding
 * @param variants   at least one; the DRL rules {@code id} or {@code id/variant} report under these
 * @param examples   texts on which it must fire or stay silent
 * @param drl        the DRL file
 */
public record Rule(String id, Category category, String title, String standard, String why, double confidence,
                   boolean symmetric, List<Variant> variants, List<Example> examples, Source drl) {

    public Rule {
        variants = List.copyOf(variants);
        examples = List.copyOf(examples);
    }

    /** The gravest level of its variants. */
    public Level level() {
        return variants.stream().map(Variant::level).max(Level::compareTo).orElseThrow();
    }
}
