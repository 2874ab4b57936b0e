package org.stet.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.stet.eval.Scores;
import picocli.CommandLine.Option;

/** What scores must reach. */
final class Gates {

    @Option(names = "--min-recall", paramLabel = "X", description = "Exit with 1 if recall is below this, such as 0.85.")
    private @Nullable Double minRecall;

    @Option(names = "--max-false-per-clean", paramLabel = "Y",
            description = "Exit with 1 if there are more false findings per clean draft than this, such as 0.1.")
    private @Nullable Double maxFalsePerClean;

    /** Whether they reach it. What they do not is told. A figure that there is not, as no case asks for it, is reached. */
    boolean areReached(Scores scores, Console console) {
        boolean recall = isWithin(minRecall, scores.total().recall(), -1, "recall is %.3f, less than --min-recall %s", console);
        return isWithin(maxFalsePerClean, scores.falsePerClean(), 1, "false findings per clean draft are %.3f, more than --max-false-per-clean %s",
                console) && recall;
    }

    private static boolean isWithin(@Nullable Double limit, OptionalDouble figure, int beyond, String told, Console console) {
        if (limit == null || figure.isEmpty() || Double.compare(figure.getAsDouble(), limit) * beyond <= 0) {
            return true;
        }
        console.say(String.format(Locale.ROOT, told, figure.getAsDouble(), limit));
        return false;
    }
}
