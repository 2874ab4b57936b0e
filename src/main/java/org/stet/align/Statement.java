package org.stet.align;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Role;
import org.stet.fact.Stance;
import org.stet.lexicon.Words;

/**
 * A claim as its words put it, without what others are made to say inside it.
 *
 * @param words   of the clause
 * @param content those that carry meaning, with the names that its pronouns and short names stand for
 * @param voice   who says it; empty for the text's own voice
 * @param announced whether it is told as sure, but still to come: "will open", but not "will open if it is repaired"
 */
record Statement(Claim claim, String words, Set<String> content, Optional<Attribution> voice, boolean announced) {

    private static final List<Words> FRAMES = List.of(Words.CUE_NEUTRAL, Words.CUE_DOUBTING, Words.CUE_ACCUSING, Words.CUE_THOUGHT, Words.CUE_ATTITUDE);
    private static final Pattern DONE = Pattern.compile("(?i)\\b(has|have|had|was|were|been)\\b");

    static Statement of(Claim claim, Side side, Vocabulary vocabulary) {
        String words = ownWords(claim, side);
        Set<String> content = new TreeSet<>(vocabulary.content(words));
        claim.roles().stream().map(Role::entity).filter(e -> !e.isEmpty()).forEach(e -> content.addAll(vocabulary.content(e)));
        return new Statement(claim, words, content, side.attribution(claim.attribution()).filter(a -> a.cue().stance() != Stance.ATTITUDE),
                isAnnounced(claim, vocabulary));
    }

    private static String ownWords(Claim claim, Side side) {
        StringBuilder words = new StringBuilder(claim.text());
        int start = claim.span().start();
        side.facts.attributions().stream().filter(a -> !a.id().equals(claim.attribution()) && a.cue().stance() != Stance.ATTITUDE).flatMap(a -> a.content().stream())
                .filter(c -> claim.span().contains(c) && !c.equals(claim.span()))
                .forEach(c -> words.replace(c.start() - start, c.end() - start, " ".repeat(c.length())));
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    /** Whether the claim says nothing but that somebody says, wants or fears something, or that something is thought, likely or due. */
    static boolean isFrame(Claim claim, Side side, Vocabulary vocabulary) {
        boolean speech = side.facts.attributions().stream().anyMatch(a -> !a.id().equals(claim.attribution())
                && a.at().sentence() == claim.at().sentence() && claim.span().contains(a.cue().span()) && a.cue().lemma().startsWith(claim.predicate()));
        boolean open = claim.predicate().equals("be") || FRAMES.stream().anyMatch(w -> vocabulary.has(w, claim.predicate()));
        return speech || open && side.facts.claims().stream().anyMatch(c -> c.at().sentence() == claim.at().sentence() && !c.id().equals(claim.id())
                && claim.span().contains(c.span()) && c.factuality() != Factuality.CERTAIN);
    }

    /** Whether what it says stands under another word of its own clause that takes it back: "is suspected to have", "was prepared to". */
    static boolean isTakenBack(Claim claim, Side side, Vocabulary vocabulary) {
        boolean open = Stream.of(Words.CUE_THOUGHT, Words.CUE_ATTITUDE, Words.CUE_DOUBTING).anyMatch(w -> vocabulary.has(w, claim.predicate()));
        int size = vocabulary.content(claim.text()).size();
        return open || side.facts.claims().stream().anyMatch(c -> c.at().sentence() == claim.at().sentence() && !c.id().equals(claim.id())
                && claim.span().contains(c.span()) && c.factuality() != Factuality.CERTAIN && 2 * vocabulary.content(c.text()).size() >= size);
    }

    /** Whether it is held for a fact, or announced as one that is to come. */
    boolean isFlat() {
        return claim.factuality() == Factuality.CERTAIN || announced;
    }

    static boolean isAnnounced(Claim claim, Vocabulary vocabulary) {
        boolean conditional = claim.roles().stream().filter(r -> r.label().startsWith("AM-"))
                .anyMatch(r -> vocabulary.has(Words.CONDITION, r.text().toLowerCase(Locale.ROOT).replaceFirst(" .*", "")));
        return claim.factuality() == Factuality.UNCOMMITTED && !conditional && vocabulary.has(Words.ANNOUNCING, claim.filler("AM-MOD"));
    }

    /** Told as done: "has opened", "was opened". */
    boolean isDone() {
        return isDone(claim, words);
    }

    /** @param words of the claim */
    static boolean isDone(Claim claim, String words) {
        return claim.factuality() == Factuality.CERTAIN && DONE.matcher(words).find();
    }
}
