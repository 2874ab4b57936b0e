package org.stet.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.fact.Accusation;
import org.stet.fact.Attribution;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Outcome;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Revision;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Timex;
import org.stet.fact.Verdict;
import org.stet.rule.PlainWords;
import org.stet.text.Source;

/** Changes by which the primary fact of a finding would say what a fact says that it is held against. */
final class ComparedChanges {

    /** Facts that it is held against whose words are tried; more than that nobody would weigh. */
    private static final int MOST = 12;

    /** A fact that the primary one was compared with. */
    private record Compared(Slot slot, Outcome outcome, Stated there) {
    }

    private final FactIndex index;
    private final SlotWords words;
    private final List<Match> matches;
    private final Reckoning reckoning;

    ComparedChanges(FactIndex index, Map<String, Source> texts, Fault fault) {
        this.index = index;
        this.words = new SlotWords(index, texts);
        this.matches = fault.told();
        this.reckoning = new Reckoning(index, fault.matches());
    }

    /** One for each wording, with all documents that have it; of equal ones the wording that most documents have first. */
    List<Candidate> candidates() {
        Map<Compared, Stated> compared = new LinkedHashMap<>();
        matches.forEach(m -> compared(m).forEach(c -> compared.putIfAbsent(c, (Stated) m.primary())));
        Map<List<Swap>, List<Compared>> worded = new LinkedHashMap<>();
        List<Candidate> found = new ArrayList<>();
        compared.entrySet().stream().limit(MOST).forEach(e -> {
            Compared pair = e.getKey();
            List<Swap> swaps = pair.outcome() == Outcome.ABSENT ? List.of() : words.swaps(pair.slot(), e.getValue(), pair.there());
            if (!swaps.isEmpty()) {
                worded.computeIfAbsent(swaps, k -> new ArrayList<>()).add(pair);
            } else if (!(pair.there() instanceof Revision)) {
                found.add(unworded(e.getValue(), pair, after(pair)));
            }
        });
        worded.entrySet().stream().sorted(Comparator.comparingInt(e -> -e.getValue().size())).forEach(e -> found.add(new Candidate(Candidate.Sort.WORDS,
                Swap.size(e.getKey()), said(compared.get(e.getValue().get(0)), e.getKey(), e.getValue()), e.getKey().stream().map(Swap::edit).toList(),
                after(e.getValue().get(0)))));
        return found;
    }

    private Known after(Compared pair) {
        return reckoning.as(pair.there(), pair.slot(), pair.outcome());
    }

    private List<Compared> compared(Match match) {
        List<Compared> found = new ArrayList<>();
        for (Fact fact : match.bound().values().stream().sorted(Comparator.comparing(Fact::id)).toList()) {
            if (fact instanceof Correspondence same && same.outcome() != Outcome.SAME) {
                Optional<String> end = same.here().equals(match.primary().id()) ? Optional.of(same.there())
                        : same.there().equals(match.primary().id()) ? Optional.of(same.here()) : Optional.empty();
                end.flatMap(index::fact).filter(Stated.class::isInstance).ifPresent(there -> found.add(new Compared(same.slot(), same.outcome(), (Stated) there)));
            } else if (fact instanceof Support support && support.verdict() == Verdict.CONTRADICTED && support.of().equals(match.primary().id())) {
                match.related().stream().filter(Stated.class::isInstance).forEach(there -> found.add(new Compared(slot(match.primary()), Outcome.DIFFERENT, (Stated) there)));
            }
        }
        return found;
    }

    /** What facts of the type are compared by; any slot in which no other words than the fact's own are asked for will do. */
    private static Slot slot(Fact fact) {
        return fact instanceof Quantity ? Slot.QUANTITY : fact instanceof Timex ? Slot.TIME : Slot.WORDS;
    }

    /** @param pairs of which the words are */
    private static String said(Stated here, List<Swap> swaps, List<Compared> pairs) {
        Set<String> documents = pairs.stream().map(p -> p.there().document()).collect(Collectors.toSet());
        boolean within = documents.equals(Set.of(here.document()));
        return here.document() + " said " + String.join(" and ", swaps.stream().map(s -> Phrases.quoted(s.words()) + " for " + Phrases.quoted(s.old())).toList())
                + (within ? ", as it does elsewhere" : Phrases.as(documents, "does", "do")) + (pairs.get(0).slot() == Slot.QUANTITY ? room(pairs.get(0).there()) : "");
    }

    /** Where the other text gives no single figure: which ones would do. */
    private static String room(Stated there) {
        if (!(there instanceof Quantity quantity) || quantity.min() == quantity.max()) {
            return "";
        }
        String from = PlainWords.of(quantity.min());
        String to = PlainWords.of(quantity.max());
        boolean open = Double.isInfinite(quantity.max());
        boolean low = Double.isInfinite(quantity.min()) || quantity.min() <= 0;
        return open && low ? "" : "; any figure " + (open ? "from " + from + " on" : low ? "up to " + to : "from " + from + " to " + to) + " would do";
    }

    private Candidate unworded(Stated here, Compared pair, Known after) {
        Stated there = pair.there();
        if (there instanceof Qualifier && pair.outcome() == Outcome.ABSENT) {
            return addition(here, "had " + Phrases.quoted(there.text()) + Phrases.as(Set.of(there.document()), "has", "have"), after,
                    words.before(here, ((Qualifier) there).word(), there.text()));
        } else if (pair.slot() == Slot.VOICE && (there instanceof Attribution || there instanceof Accusation)) {
            Optional<String> speaker = words.speakerWords(there);
            Optional<Swap> edit = speaker.flatMap(s -> words.atEnd(here, ", according to " + s));
            boolean within = here.document().equals(there.document());
            return addition(here, "said " + (within ? "at once" : "here") + " whose word it is"
                    + speaker.map(s -> ", " + Phrases.quoted(s)).orElse("") + (within ? "" : Phrases.as(Set.of(there.document()), "does", "do")), after, edit);
        }
        String slot = pair.slot().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String said = there.text().equalsIgnoreCase(here.text()) ? words.sentence(there) : there.text();
        return new Candidate(Candidate.Sort.COMPARISON, 1, here.document() + " did not differ in " + slot + " from " + Phrases.quoted(said)
                + (here.document().equals(there.document()) ? "" : " of " + there.document()), List.of(), after);
    }

    private static Candidate addition(Stated here, String said, Known after, Optional<Swap> edit) {
        return new Candidate(Candidate.Sort.ADDITION, edit.map(s -> WordDiff.words(s.words()).size()).orElse(99), here.document() + " " + said,
                edit.stream().map(Swap::edit).toList(), after);
    }
}
