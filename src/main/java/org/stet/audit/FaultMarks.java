package org.stet.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.finding.Category;
import org.stet.finding.Coverage;
import org.stet.finding.Coverage.Place;
import org.stet.finding.Coverage.Standing;
import org.stet.finding.Coverage.Unit;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;

/**
 * The standing that findings give: a contradiction makes its words contradicted and lack of support makes them silent, whatever the
 * verdicts say; rules know more of the matter, and editors answer for them.
 */
final class FaultMarks {

    private final SentenceMap sentences;
    private final Map<String, List<Unit>> marks = new HashMap<>();

    /**
     * @param underCheck whether findings may be made about a document
     * @param compared   whether a document has anything to be held against; one that has not can only contradict itself
     */
    FaultMarks(List<Finding> findings, Predicate<String> underCheck, boolean compared, SentenceMap sentences) {
        this.sentences = sentences;
        for (Finding finding : findings) {
            List<Evidence> places = new ArrayList<>(List.of(finding.primary()));
            places.addAll(finding.related());
            if (finding.category() == Category.CONTRADICTION || finding.category() == Category.UNSUPPORTED && compared || isLostOnTheWay(finding)) {
                marked(finding, places, underCheck).forEach(place -> mark(finding, place, places));
            }
        }
    }

    /** Whether the other text says it with a reserve that this one leaves out: it says less. A gap that is held against no other text is one of form. */
    private static boolean isLostOnTheWay(Finding finding) {
        return finding.category() == Category.ATTRIBUTION_GAP && finding.related().stream().anyMatch(p -> !p.document().equals(finding.primary().document()));
    }

    /** The places that are at fault: of a contradiction all of another document under check too, and both within one. */
    private static List<Evidence> marked(Finding finding, List<Evidence> places, Predicate<String> underCheck) {
        String own = finding.primary().document();
        boolean within = places.stream().allMatch(p -> p.document().equals(own));
        return places.stream().filter(p -> p.equals(finding.primary()) || finding.category() == Category.CONTRADICTION
                && (within || !p.document().equals(own) && underCheck.test(p.document()))).toList();
    }

    private void mark(Finding finding, Evidence place, List<Evidence> places) {
        boolean within = places.stream().allMatch(p -> p.document().equals(place.document()));
        Set<Place> by = new LinkedHashSet<>();
        places.stream().filter(p -> within ? !p.equals(place) : !p.document().equals(place.document()))
                .forEach(p -> by.add(sentences.around(p.document(), p.span())));
        Standing standing = finding.category() == Category.CONTRADICTION ? Standing.CONTRADICTED : Standing.SILENT;
        marks.computeIfAbsent(place.document(), d -> new ArrayList<>()).add(new Unit("claim", place.span(), standing, finding.message(), List.copyOf(by)));
    }

    /** The units with what was found about their very words, and a unit more for words found fault with that are none. */
    List<Unit> on(String document, List<Unit> units) {
        List<Unit> standing = new ArrayList<>(units);
        for (Unit mark : marks.getOrDefault(document, List.of())) {
            boolean met = false;
            for (int i = 0; i < standing.size(); i++) {
                Unit unit = standing.get(i);
                if (unit.span().equals(mark.span())) {
                    met = true;
                    if (mark.standing().compareTo(unit.standing()) < 0) {
                        standing.set(i, new Unit(unit.kind(), unit.span(), mark.standing(), mark.reason(), mark.by()));
                    }
                }
            }
            if (!met) {
                standing.add(mark);
            }
        }
        return standing;
    }
}
