package org.stet.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stet.document.Document;
import org.stet.finding.Difference;
import org.stet.finding.Finding;

/** Two sets of rules on the same archive. Each story is read and aligned once, and let go before the next. */
public final class RuleComparison {

    private final Preparation preparation;
    private final Function<Dossier, List<Finding>> before;
    private final Function<Dossier, List<Finding>> after;

    /**
     * @param before runs the old rules
     * @param after  runs the new rules
     */
    public RuleComparison(Preparation preparation, Function<Dossier, List<Finding>> before, Function<Dossier, List<Finding>> after) {
        this.preparation = preparation;
        this.before = before;
        this.after = after;
    }

    /**
     * @param differences takes every finding of either set, story by story, within each sorted
     * @param unread      takes, by id, why documents took no part
     */
    public void run(List<Document> documents, Consumer<Difference> differences, Consumer<Map<String, String>> unread) {
        preparation.stories(documents, story -> {
            unread.accept(story.unread());
            Difference.between(before.apply(story), after.apply(story)).forEach(differences);
        });
    }
}
