package org.stet.eval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.finding.Category;
import org.stet.finding.Finding;

/**
 * What is scored: everything, or one category, or one rule.
 *
 * @param category null for every one
 * @param rule     empty for every one
 */
public record Only(@Nullable Category category, String rule) {

    public static final Only EVERYTHING = new Only(null, "");

    public boolean admits(Finding finding) {
        return (category == null || finding.category() == category) && (rule.isEmpty() || finding.rule().equals(rule));
    }

    /** The case without what it expects of other categories. Whether its draft is clean stays as it was. */
    public Case of(Case all) {
        return category == null ? all : all.expecting(all.expectations().stream().flatMap(e -> narrowed(e).stream()).toList());
    }

    private Optional<Expectation> narrowed(Expectation expectation) {
        if (category != null && !expectation.categories().isEmpty()) {
            return expectation.categories().contains(category)
                    ? Optional.of(new Expectation(List.of(category), expectation.text(), expectation.places())) : Optional.empty();
        }
        return Optional.of(expectation);
    }
}
