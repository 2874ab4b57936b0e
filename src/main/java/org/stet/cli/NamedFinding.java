package org.stet.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.text.Problem;

/** A finding as people name it: by its id, or by so much of its id or fingerprint as tells it apart. */
final class NamedFinding {

    private static final int MOST_LISTED = 8;

    private NamedFinding() {
    }

    /** @throws CommandException if there is none of that name, or several */
    static Finding in(Report report, String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        List<Finding> exact = report.findings().stream().filter(f -> f.id().equals(asked)).toList();
        List<Finding> found = !exact.isEmpty() ? exact
                : report.findings().stream().filter(f -> f.id().startsWith(asked) || f.fingerprint().startsWith(asked)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (report.findings().isEmpty()) {
            throw CommandException.of(name, "the report has no findings", "");
        }
        throw found.isEmpty() ? refused(name, "no finding of the report has an id or a fingerprint that begins like this",
                report.findings().stream().sorted(Comparator.comparing((Finding f) -> -alike(f.id(), asked))).toList())
                : refused(name, found.size() + " findings have an id or a fingerprint that begins like this", found);
    }

    /** How many characters two words begin with alike. */
    private static int alike(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static CommandException refused(String name, String what, List<Finding> listed) {
        List<String> lines = listed.stream().limit(MOST_LISTED).map(f -> "\n    " + f.id() + "  " + f.level().label() + "  " + f.rule() + "  "
                + f.primary().document() + ":" + f.primary().excerpt().at().line()).toList();
        int more = listed.size() - lines.size();
        return new CommandException(List.of(Problem.of(name, what, "Name one of these:" + String.join("", lines) + (more > 0 ? "\n    and " + more + " more" : ""))));
    }
}
