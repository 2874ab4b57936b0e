package org.stet.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.fact.Correspondence;
import org.stet.fact.Quantity;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Verdict;

/** The change that always settles a finding: without its words there is nothing to find. How the sentence reads then only its author knows. */
final class Removal {

    private final List<Match> matches;

    Removal(List<Match> matches) {
        this.matches = matches;
    }

    /** @param known without the primary facts */
    Candidate candidate(Known known) {
        return new Candidate(isUnsupported() ? Candidate.Sort.MISSING : Candidate.Sort.REMOVAL, 0, said(), List.of(), known);
    }

    private String said() {
        String words = Phrases.quoted(((Stated) matches.get(0).primary()).text());
        return matches.get(0).primary().document() + " left out " + words + (isUnsupported() ? ", or another text had it" : "")
                + disagreement();
    }

    /** Whether it is found because no other text has it. */
    private boolean isUnsupported() {
        Match match = matches.get(0);
        List<Class<?>> absent = Absences.types(match.way());
        return match.bound().values().stream().anyMatch(f -> f instanceof Support support && support.verdict() == Verdict.SILENT)
                || match.related().isEmpty() && absent.contains(Correspondence.class) && absent.stream().noneMatch(Stated.class::isAssignableFrom);
    }

    /** Of figures that no one figure agrees with. */
    private String disagreement() {
        Map<String, Set<String>> figures = new LinkedHashMap<>();
        matches.stream().flatMap(m -> m.related().stream()).filter(Quantity.class::isInstance).map(Quantity.class::cast)
                .forEach(q -> figures.computeIfAbsent(q.text(), k -> new TreeSet<>()).add(q.document()));
        boolean apart = figures.size() > 1 && matches.get(0).primary() instanceof Quantity;
        return apart ? "; no one figure agrees with all: " + figures.entrySet().stream()
                .map(e -> Phrases.quoted(e.getKey()) + " in " + Phrases.documents(e.getValue())).collect(Collectors.joining(", ")) : "";
    }
}
