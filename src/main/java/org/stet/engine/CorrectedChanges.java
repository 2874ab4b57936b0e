package org.stet.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.fact.DeskCorrection;
import org.stet.fact.Stated;
import org.stet.text.Span;

/** Changes by which a text would no longer tell what the desk has corrected: the words in which what is right differs from the claim. */
final class CorrectedChanges {

    private final FactIndex index;
    private final List<Match> matches;

    CorrectedChanges(FactIndex index, List<Match> matches) {
        this.index = index;
        this.matches = matches;
    }

    List<Candidate> candidates() {
        List<DeskCorrection> corrections = matches.stream().flatMap(m -> m.bound().values().stream().filter(DeskCorrection.class::isInstance)
                .map(DeskCorrection.class::cast).filter(c -> c.of().equals(m.primary().id()))).distinct().toList();
        Known after = Altered.without(index, corrections.stream().map(DeskCorrection::id).collect(Collectors.toSet()));
        Set<String> rights = corrections.stream().map(DeskCorrection::right).collect(Collectors.toSet());
        List<Candidate> found = new ArrayList<>();
        if (rights.size() == 1) {
            DeskCorrection correction = corrections.get(0);
            Stated here = (Stated) matches.get(0).primary();
            found.add(swap(here, correction).map(s -> new Candidate(Candidate.Sort.WORDS, Swap.size(List.of(s)), here.document() + " said "
                    + Phrases.quoted(s.words()) + " for " + Phrases.quoted(s.old()) + ", as the desk has it", List.of(s.edit()), after))
                    .orElseGet(() -> new Candidate(Candidate.Sort.COMPARISON, 1, here.document() + " told it as the desk has it, " + Phrases.quoted(correction.right()),
                            List.of(), after)));
        }
        return found;
    }

    /** Where the words that were wrong stand as they are, once. */
    private static Optional<Swap> swap(Stated here, DeskCorrection correction) {
        if (WordDiff.words(correction.claim()).isEmpty() || WordDiff.words(correction.right()).isEmpty()) {
            return Optional.empty();
        }
        WordDiff diff = WordDiff.between(correction.claim(), correction.right());
        String old = diff.span().in(correction.claim());
        Matcher at = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(old) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(here.text());
        List<Span> places = at.results().map(r -> new Span(here.span().start() + r.start(), here.span().start() + r.end())).toList();
        return places.size() == 1 ? Optional.of(new Swap(here.document(), places.get(0), old, diff.words())).filter(Swap::isChange) : Optional.empty();
    }
}
