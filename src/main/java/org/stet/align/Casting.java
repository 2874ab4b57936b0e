package org.stet.align;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Claim;
import org.stet.fact.Role;
import org.stet.fact.Slot;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/**
 * Reads who takes which part in a claim: as its own verb has it, and as the verb has it that tells the same from the other end ("lose to"
 * as "beat"). Remembers what it read; for one alignment, on one thread.
 */
final class Casting {

    private static final Map<String, Slot> LABELS = Map.of("A0", Slot.AGENT, "A1", Slot.PATIENT, "A2", Slot.RECIPIENT);
    private static final Pattern CONVERSE = Pattern.compile("(A\\d)(?::(\\S+))? (\\S+) (A\\d|-)(?::(\\S+))?(?: (A\\d))?");

    private final Vocabulary vocabulary;
    private final Map<String, Cast> own = new HashMap<>();
    private final Map<String, Optional<Cast>> converse = new HashMap<>();

    Casting(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The parts by the claim's own verb. */
    Cast own(Side side, Claim claim) {
        return own.computeIfAbsent(claim.id(), id -> {
            Map<Slot, Filler> parts = new EnumMap<>(Slot.class);
            LABELS.forEach((label, slot) -> claim.role(label).ifPresent(r -> parts.put(slot, filler(side, claim, r))));
            return new Cast(claim.predicate(), parts);
        });
    }

    /** The parts by the verb that tells it from the other end, if there is one and the claim names what that needs; else by its own. */
    Cast base(Side side, Claim claim) {
        return converse(side, claim).orElseGet(() -> own(side, claim));
    }

    /** Whether the two claims' verbs tell the same from two ends, or both from the other end. */
    boolean meet(Pair pair, Claim one, Claim other) {
        Optional<Cast> mine = converse(pair.here, one);
        Optional<Cast> its = converse(pair.there, other);
        return (mine.isPresent() || its.isPresent())
                && vocabulary.predicates(base(pair.here, one).verb(), base(pair.there, other).verb()) > 0;
    }

    private Optional<Cast> converse(Side side, Claim claim) {
        return converse.computeIfAbsent(claim.id(), id -> {
            Matcher told = CONVERSE.matcher(vocabulary.kind(Words.CONVERSE, claim.predicate()));
            if (!told.matches() || !fits(claim, told.group(1), told.group(2)) || !fits(claim, told.group(4), told.group(5))) {
                return Optional.empty();
            }
            Map<Slot, Filler> parts = new EnumMap<>(Slot.class);
            put(parts, Slot.AGENT, side, claim, told.group(1));
            put(parts, Slot.PATIENT, side, claim, told.group(4));
            put(parts, Slot.RECIPIENT, side, claim, told.group(6));
            return Optional.of(new Cast(told.group(3), parts));
        });
    }

    /** Where a preposition is asked for the role must be there and begin with it. */
    private static boolean fits(Claim claim, String label, @Nullable String prepositions) {
        return prepositions == null || claim.role(label).map(r -> r.text().toLowerCase(Locale.ROOT).replaceFirst(" .*", ""))
                .filter(List.of(prepositions.split("/"))::contains).isPresent();
    }

    private void put(Map<Slot, Filler> parts, Slot slot, Side side, Claim claim, @Nullable String label) {
        if (label != null) {
            claim.role(label).ifPresent(r -> parts.put(slot, filler(side, claim, r)));
        }
    }

    private Filler filler(Side side, Claim claim, Role role) {
        Role whole = withName(side, claim, role);
        return Filler.of(whole, side.namesIn(claim.at().sentence(), whole.span()), vocabulary);
    }

    /** Of "top seed Karl Moen" the parser may take the title alone for the part; the name behind it belongs to it. */
    private static Role withName(Side side, Claim claim, Role role) {
        boolean bare = role.entity().isEmpty() && side.namesIn(claim.at().sentence(), role.span()).isEmpty();
        return !bare ? role : side.nameBehind(claim.at().sentence(), role.span())
                .filter(n -> claim.roles().stream().noneMatch(r -> r.span().overlaps(n.span())))
                .map(n -> new Role(role.label(), new Span(role.span().start(), n.span().end()), role.text() + " " + n.text(), role.head(), n.entity())).orElse(role);
    }
}
