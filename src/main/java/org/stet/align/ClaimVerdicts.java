package org.stet.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Term;
import org.stet.fact.Unit;
import org.stet.fact.Verdict;
import org.stet.fact.Wording;

/** The verdicts on a draft's claims: contradicted by what was compared, else by how many of their words the sources carry. */
final class ClaimVerdicts {

    /** Slots in which a difference contradicts the claim itself. */
    private static final Set<Slot> DECIDING = Set.of(Slot.POLARITY, Slot.TIME, Slot.PLACE, Slot.CAUSE, Slot.QUANTITY);
    private static final double CARRIED = 0.8;
    private static final double NOT_CARRIED = 0.3;
    /** A shorter claim can be said in other words altogether. */
    private static final int FEWEST_WORDS = 4;

    private final DocumentFacts facts;
    private final SourceWords sources;
    private final Map<String, List<Correspondence>> found;
    private final Map<String, List<String>> inside = new HashMap<>();
    private final Map<Integer, Wording> wordings;
    private final Map<Integer, SentenceMatch> matches = new HashMap<>();

    /**
     * @param found   correspondences by the draft's fact
     * @param carried ids of the figures, times, names and quotations that the sources are known to carry
     */
    ClaimVerdicts(DocumentReading draft, SourceWords sources, Vocabulary vocabulary, Map<String, List<Correspondence>> found, Set<String> carried) {
        this.facts = draft.facts();
        this.sources = sources;
        this.found = found;
        this.wordings = draft.wordings().stream().collect(Collectors.toMap(Wording::sentence, Function.identity()));
        facts.quantities().forEach(q -> inside.computeIfAbsent(q.claim(), k -> new ArrayList<>()).add(q.id()));
        facts.times().forEach(t -> inside.computeIfAbsent(t.claim(), k -> new ArrayList<>()).add(t.id()));
        facts.places().forEach(p -> inside.computeIfAbsent(p.claim(), k -> new ArrayList<>()).add(p.id()));
        facts.causes().forEach(c -> inside.computeIfAbsent(c.claim(), k -> new ArrayList<>()).add(c.id()));
        List<Stated> known = facts.all().filter(f -> carried.contains(f.id())).toList();
        wordings.values().forEach(w -> matches.put(w.sentence(), new SentenceMatch(w, sources, vocabulary, known(w, known))));
    }

    private static boolean[] known(Wording wording, List<Stated> carried) {
        boolean[] known = new boolean[wording.terms().size()];
        for (Stated unit : carried) {
            for (int i = 0; i < known.length; i++) {
                known[i] |= wording.terms().get(i).span().overlaps(unit.span());
            }
        }
        return known;
    }

    Support judge(String id, Claim claim) {
        List<String> own = new ArrayList<>(inside.getOrDefault(claim.id(), List.of()));
        own.add(claim.id());
        List<Correspondence> against = own.stream().flatMap(f -> found.getOrDefault(f, List.of()).stream())
                .filter(c -> c.outcome() == Outcome.DIFFERENT && DECIDING.contains(c.slot())).toList();
        if (!against.isEmpty()) {
            double sure = against.stream().mapToDouble(Correspondence::similarity).max().orElse(0);
            return support(id, claim, Verdict.CONTRADICTED, sure, against.stream().map(Correspondence::there).distinct().sorted().toList(),
                    List.of(), against.stream().flatMap(c -> c.why().stream()).distinct().toList());
        }
        SentenceMatch match = matches.get(claim.at().sentence());
        return match == null ? support(id, claim, Verdict.NOT_JUDGED, 1, List.of(), List.of(), List.of("its words were not read"))
                : byWords(id, claim, match, wordings.get(claim.at().sentence()));
    }

    private Support byWords(String id, Claim claim, SentenceMatch match, Wording wording) {
        List<Integer> terms = new ArrayList<>();
        for (int i = 0; i < wording.terms().size(); i++) {
            if (wording.terms().get(i).span().overlaps(claim.span())) {
                terms.add(i);
            }
        }
        double coverage = match.coverage(terms);
        List<String> missing = terms.stream().filter(t -> !match.standing(t).carried()).map(t -> wording.terms().get(t)).map(Term::word).toList();
        String why = missing.isEmpty() ? "all its words stand in the sources" : "no source has " + String.join(", ", missing);
        Verdict verdict = coverage >= CARRIED ? Verdict.SUPPORTED
                : coverage <= NOT_CARRIED && terms.size() >= FEWEST_WORDS ? Verdict.SILENT : Verdict.NOT_JUDGED;
        double sure = verdict == Verdict.SILENT ? 1 - coverage : coverage;
        return support(id, claim, verdict, sure, verdict == Verdict.SILENT ? List.of() : near(match), missing, List.of(why));
    }

    /** Ids of the claims in the sentences that carry it together. */
    private List<String> near(SentenceMatch match) {
        Set<String> ids = new HashSet<>();
        match.window().forEach(s -> ids.addAll(sources.claims(s)));
        return ids.stream().sorted().toList();
    }

    private Support support(String id, Claim claim, Verdict verdict, double sure, List<String> by, List<String> missing, List<String> why) {
        return new Support(id, facts.document(), claim.id(), Unit.CLAIM, verdict, Math.round(100 * sure) / 100.0, by, missing, why);
    }
}
