package org.stet.audit;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Outcome;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.rule.FactTypes;
import org.stet.rule.condition.Accessors;
import org.stet.rule.condition.Vocabulary;
import org.stet.text.Span;

/**
 * What a first version of a rule may ask: what is true of the facts that its examples state at the words to be found, and not of those in
 * the example that must stand.
 */
public final class FirstConditions {

    /** Fields that say where a fact stands, or which it is, and not what it is like. */
    private static final Set<String> PLACES = Set.of("id", "document", "at", "span", "text", "says", "sentence", "zone", "content", "here", "there");
    private static final Pattern PLAIN = Pattern.compile("[a-z]{3,}");
    private static final int MOST_OFFERED = 12;

    private final List<Fact> draft;
    private final List<Fact> stands;
    private final Span marked;

    /** @param marked the words of the draft that the rule must find */
    public FirstConditions(Dossier draft, Dossier stands, Span marked) {
        this.draft = draft.facts();
        this.stands = stands.facts();
        this.marked = marked;
    }

    /**
     * Something that a rule may ask.
     *
     * @param line     {@code field: value}; of a comparison all its lines, in one
     * @param telling  whether it is not so of any such fact in the text that must stand
     * @param compared whether it is a condition of its own, about the fact of a source that was compared
     */
    public record Offer(String line, boolean telling, boolean compared) {
    }

    /** Facts stated at the marked words, those first whose own words are most like these. */
    public List<Stated> found() {
        return draft.stream().filter(f -> f instanceof Stated).map(Stated.class::cast)
                .filter(f -> f.document().equals(Played.DRAFT) && f.span().overlaps(marked))
                .sorted(Comparator.comparingDouble((Stated f) -> -likeness(f.span())).thenComparing(f -> Vocabulary.word(f.getClass())).thenComparing(Fact::id)).toList();
    }

    private double likeness(Span span) {
        int shared = Math.min(span.end(), marked.end()) - Math.max(span.start(), marked.start());
        return (double) shared / (Math.max(span.end(), marked.end()) - Math.min(span.start(), marked.start()));
    }

    /** What may be asked of facts of the type: what tells the draft from the text that stands first. Empty if no such fact is found. */
    public List<Offer> offers(Class<? extends Fact> type) {
        Optional<Stated> fact = found().stream().filter(type::isInstance).findFirst();
        List<Set<String>> others = stands.stream().filter(f -> type.isInstance(f) && f.document().equals(Played.DRAFT))
                .map(f -> Stream.concat(own(f, stands).stream(), compared(f, stands).stream()).collect(Collectors.toSet())).toList();
        return fact.stream().flatMap(f -> Stream.concat(own(f, draft).stream().map(line -> offer(line, others, false)),
                compared(f, draft).stream().map(line -> offer(line, others, true)))).sorted(Comparator.comparing(Offer::telling).reversed()
                .thenComparingInt(offer -> rank(offer, type))).limit(MOST_OFFERED).toList();
    }

    /** The first of the offers that keeps the rule silent on the text that stands; none if none does. */
    public List<Offer> enough(List<Offer> offers) {
        return offers.stream().filter(Offer::telling).limit(1).toList();
    }

    private static Offer offer(String line, List<Set<String>> others, boolean compared) {
        boolean telling = others.stream().noneMatch(o -> o.contains(line));
        return new Offer(line, telling, compared);
    }

    /** What a type is mostly asked for first; fixed values and empty fields are surer than words. */
    private static int rank(Offer offer, Class<? extends Fact> type) {
        boolean main = Vocabulary.mainField(type).filter(field -> offer.line().startsWith(field + ":")).isPresent();
        return main || offer.compared() || offer.line().startsWith("support:") ? 0 : offer.line().matches(".*: '.*'") ? 3 : offer.line().endsWith(": any") ? 2 : 1;
    }

    private static Set<String> own(Fact fact, List<Fact> story) {
        Set<String> lines = new LinkedHashSet<>();
        for (Fact other : story) {
            if (other instanceof Support support && support.of().equals(fact.id())) {
                lines.add("support: " + plain(support.verdict()));
            }
        }
        fields(fact.getClass(), fact.getClass(), "", fact, lines);
        return lines;
    }

    private static void fields(Class<?> type, Class<?> owner, String prefix, Fact fact, Set<String> lines) {
        for (String field : FactTypes.fields(owner)) {
            String words = prefix + field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            if (PLACES.contains(field) || Vocabulary.path(type, words).isEmpty()) {
                continue;
            }
            Class<?> holds = FactTypes.field(owner, field).orElseThrow().getReturnType();
            if (holds.isRecord() && FactTypes.fields(holds).contains("text")) {
                fields(type, holds, words + ".", fact, lines);
            } else {
                lines.addAll(values(words, Accessors.of(type, Vocabulary.path(type, words).orElseThrow()).apply(fact)));
            }
        }
    }

    private static List<String> values(String words, Object value) {
        if (value instanceof String text) {
            boolean id = text.contains("#");
            return text.isEmpty() ? List.of(words + ": none") : id || !PLAIN.matcher(text).matches() ? List.of(words + ": any")
                    : List.of(words + ": any", words + ": '" + text + "'");
        }
        return value instanceof Boolean truth ? List.of(words + ": " + (truth ? "yes" : "no"))
                : value instanceof Enum<?> constant ? List.of(words + ": " + plain(constant)) : List.of();
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Comparisons with facts of sources that do not come out the same. */
    private static Set<String> compared(Fact fact, List<Fact> story) {
        Set<String> lines = new TreeSet<>();
        for (Fact other : story) {
            if (other instanceof Correspondence c && c.here().equals(fact.id()) && c.outcome() != Outcome.SAME && c.outcome() != Outcome.COMPATIBLE) {
                story.stream().filter(f -> f.id().equals(c.there()) && f instanceof Stated).findFirst().ifPresent(there -> lines.add(
                        Vocabulary.word(there.getClass()) + ": there, compared with: here, by: " + plain(c.slot()) + ", comes out: " + plain(c.outcome())));
            }
        }
        return lines;
    }
}
