package org.stet.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Name;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;

/**
 * Whom "he" or "she" means, where it is safe to say: one person was named before it in the sentence, or in the nearest sentence before that
 * names anybody, and nobody else there fits. Sex decides where it is known ({@link GenderVotes}). Of several people only the one
 * is taken who is the subject of a verb of speech and goes on speaking, or whose phrase holds the others. Where two fit, nobody is meant.
 */
final class Pronouns {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    /** Begins the key of somebody without a name, or of a pronoun that was not resolved. */
    private static final String UNNAMED = "?";
    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 2;

    private final Notebook notes;
    private final NamesAt names;
    private final Quotes quotes;
    private final UnnamedPeople unnamed;
    private final Map<String, Gender> genders;
    /** Start of a pronoun -> entity, empty where it is not safe. */
    private final Map<Integer, String> resolved = new HashMap<>();
    /** By sentence who is spoken of, with the first token that does. */
    private final List<Map<String, Token>> people = new ArrayList<>();

    Pronouns(Notebook notes, NamesAt names, Quotes quotes) {
        this.notes = notes;
        this.names = names;
        this.quotes = quotes;
        this.unnamed = new UnnamedPeople(notes, names);
        this.genders = new GenderVotes(notes, names, quotes, unnamed).count();
        notes.sentences().forEach(this::read);
    }

    static boolean isOne(Token t) {
        return gender(t) != Gender.UNKNOWN;
    }

    static Gender gender(Token t) {
        String form = t.form().toLowerCase(Locale.ROOT);
        return HE.contains(form) ? Gender.MALE : SHE.contains(form) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Empty where it is not safe to say. */
    String entity(Token pronoun) {
        return resolved.getOrDefault(pronoun.span().start(), "");
    }

    /** Resolves the sentence's pronouns from left to right; each counts for those after it. */
    private void read(Sentence s) {
        Map<String, Token> here = new LinkedHashMap<>();
        people.add(here);
        for (Token t : s.tokens()) {
            Optional<Name> person = names.person(t);
            if (person.isPresent()) {
                here.putIfAbsent(person.get().entity(), t);
            } else if (unnamed.is(s, t)) {
                here.putIfAbsent(UNNAMED + t.lemma(), t);
            } else if (isOne(t)) {
                String entity = resolve(s, t, here);
                resolved.put(t.span().start(), entity);
                here.putIfAbsent(entity.isEmpty() ? UNNAMED + gender(t) : entity, t);
            }
        }
    }

    private String resolve(Sentence s, Token pronoun, Map<String, Token> here) {
        String one = candidate(s, pronoun, here, gender(pronoun));
        return isRivalled(s, one, gender(pronoun)) ? "" : one;
    }

    /** Whether somebody near by is known to be of that sex, when it is not known of the one chosen. */
    private boolean isRivalled(Sentence s, String one, Gender gender) {
        return genders.getOrDefault(one, Gender.UNKNOWN) == Gender.UNKNOWN && people.subList(Math.max(0, s.index() - REACH), s.index() + 1).stream()
                .flatMap(p -> p.keySet().stream()).anyMatch(e -> !e.equals(one) && genders.getOrDefault(e, Gender.UNKNOWN) == gender);
    }

    private String candidate(Sentence s, Token pronoun, Map<String, Token> here, Gender gender) {
        Map<String, Token> fit = fitting(here, gender, pronoun);
        if (!pronoun.label().startsWith("nsubj") && !pronoun.label().equals("poss")) {
            agent(s, pronoun).ifPresent(doer -> fit.values().removeIf(t -> t.index() == doer.index() || sameAs(doer, t)));
        }
        if (pronoun.label().startsWith("nsubj")) {
            // whoever is named in what "he says" is not he
            s.head(pronoun).filter(this::isSpeech).ifPresent(v -> fit.values().removeIf(t -> s.dominates(v.index(), t.index())));
        }
        equated(s, pronoun).ifPresent(subject -> fit.values().removeIf(t -> t.index() == subject.index() || sameAs(subject, t)));
        if (!fit.isEmpty()) {
            return choose(s, pronoun, fit, gender);
        }
        for (int back = 1; back <= REACH && !isQuoted(pronoun) && s.index() - back >= 0; back++) {
            Sentence before = notes.sentences().get(s.index() - back);
            Map<String, Token> there = fitting(people.get(before.index()), gender, pronoun);
            if (before.zone() != s.zone()) {
                return "";
            }
            if (!there.isEmpty()) {
                agent(s, pronoun).filter(d -> !pronoun.label().startsWith("nsubj")).map(this::entityOf).ifPresent(there::remove);
                return chooseBefore(s, pronoun, before, there, gender);
            }
        }
        return "";
    }

    /** In "Jonas Berg is her deputy", Jonas Berg. */
    static Optional<Token> equated(Sentence s, Token possessive) {
        return s.head(possessive).filter(n -> possessive.label().equals("poss") && n.label().equals("attr")).flatMap(s::head)
                .flatMap(v -> s.child(v.index(), "nsubj"));
    }

    private boolean isQuoted(Token t) {
        return quotes.overlap(t.span());
    }

    /** Those of the same voice whose sex agrees: a narrator's "he" is nobody of whom only a quotation speaks, and the reverse. */
    private Map<String, Token> fitting(Map<String, Token> people, Gender gender, Token pronoun) {
        Map<String, Token> fit = new LinkedHashMap<>();
        people.forEach((entity, token) -> {
            Gender known = !entity.startsWith(UNNAMED) ? genders.getOrDefault(entity, Gender.UNKNOWN)
                    : isOne(token) ? gender(token) : Gender.of(notes.lexicon, token.lemma());
            if (known.agrees(gender) && quotes.over(token.span()).equals(quotes.over(pronoun.span()))) {
                fit.put(entity, token);
            }
        });
        return fit;
    }

    private Optional<Token> agent(Sentence s, Token pronoun) {
        Optional<Token> verb = s.head(pronoun);
        while (verb.isPresent() && !verb.get().isVerb()) {
            verb = s.head(verb.get());
        }
        return verb.flatMap(v -> Clauses.agent(s, v));
    }

    private boolean sameAs(Token doer, Token other) {
        return !entityOf(doer).isEmpty() && entityOf(doer).equals(entityOf(other));
    }

    private String entityOf(Token t) {
        return names.person(t).map(Name::entity).orElseGet(() -> entity(t));
    }

    /** Of those named before it in its own sentence. One who is no subject is only meant from within a clause that hangs on another. */
    private String choose(Sentence s, Token pronoun, Map<String, Token> fit, Gender gender) {
        String one = narrow(s, fit, gender);
        if (one.isEmpty() || isSubject(s, fit.get(one)) || pronoun.label().equals("poss")) {
            return one;
        }
        boolean main = s.head(pronoun).filter(v -> v.label().equals("root")).isPresent();
        return main && s.index() > 0 && !onlyOther(s.index() - 1, one, gender, pronoun) ? "" : one;
    }

    private boolean onlyOther(int sentence, String entity, Gender gender, Token pronoun) {
        Set<String> there = new HashSet<>(fitting(people.get(sentence), gender, pronoun).keySet());
        there.remove(entity);
        return there.isEmpty();
    }

    /** Of those named in a sentence before; whoever speaks there is likely to go on, so that nobody else of whom less is known is chosen. */
    private String chooseBefore(Sentence s, Token pronoun, Sentence before, Map<String, Token> there, Gender gender) {
        String one = narrow(before, there, gender);
        boolean speaks = pronoun.label().startsWith("nsubj") && s.head(pronoun).filter(this::isSpeech).isPresent();
        if (!speaks) {
            return one;
        }
        String speaker = there.entrySet().stream().filter(e -> isSubject(before, e.getValue())
                && before.head(subjectHead(before, e.getValue())).filter(v -> isSpeech(v) && v.label().equals("root")).isPresent()).map(Map.Entry::getKey)
                .reduce((a, b) -> "").filter(e -> !e.startsWith(UNNAMED)).orElse("");
        return one.isEmpty() || one.equals(speaker) ? speaker : speaker.isEmpty() ? one : "";
    }

    /** The only one, the only one of known sex, or the one whose phrase holds all others; empty for unnamed people. */
    private String narrow(Sentence s, Map<String, Token> fit, Gender gender) {
        Set<String> left = new LinkedHashSet<>(fit.keySet());
        if (left.size() > 1) {
            Set<String> sure = new LinkedHashSet<>(left);
            sure.removeIf(e -> genders.getOrDefault(e, Gender.UNKNOWN) != gender);
            left = sure.size() == 1 ? sure : left;
        }
        if (left.size() > 1) {
            Token first = fit.get(left.iterator().next());
            Token head = isSubject(s, first) ? subjectHead(s, first) : first;
            Set<String> others = new LinkedHashSet<>(left);
            others.removeIf(e -> s.dominates(head.index(), fit.get(e).index()) && !isJoined(s, head, fit.get(e)));
            left = others.isEmpty() || others.size() == 1 && others.contains(left.iterator().next()) ? Set.of(left.iterator().next()) : left;
        }
        String one = left.size() == 1 ? left.iterator().next() : "";
        return one.startsWith(UNNAMED) ? "" : one;
    }

    private static boolean isJoined(Sentence s, Token head, Token other) {
        for (Token at = other; at.index() != head.index() && at.head() >= 0; at = s.token(at.head())) {
            if (at.label().equals("conj")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(Sentence s, Token t) {
        return subjectHead(s, t).label().startsWith("nsubj");
    }

    /** The head of the name the token belongs to, or of what it is in apposition to. */
    private Token subjectHead(Sentence s, Token t) {
        Token at = t;
        while (at.head() >= 0 && (at.label().equals("nn") || at.label().equals("appos"))) {
            at = s.token(at.head());
        }
        return at;
    }

    private boolean isSpeech(Token verb) {
        return List.of(Words.CUE_NEUTRAL, Words.CUE_DOUBTING, Words.CUE_ENDORSING, Words.CUE_DENYING, Words.CUE_ACCUSING, Words.CUE_QUOTE_ONLY).stream()
                .anyMatch(w -> notes.lexicon.has(w, verb.lemma()));
    }
}
