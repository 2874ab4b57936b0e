package org.stet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/**
 * Which entity a phrase refers to: by the name in it, by a role that the document ties to a name ("the Colombian president"), by a
 * government's name for its country or leader, or, for a pronoun, by the one person who was just spoken of.
 */
final class References {

    private static final Set<String> HE_SHE = Set.of("he", "she", "him", "her", "his", "himself", "herself");
    private static final Comparator<String> LONGEST = Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    private final Notebook notes;
    private final Map<Integer, Name> nameAtEnd = new HashMap<>();
    private final Map<Integer, Name> nameAt = new HashMap<>();
    /** "president|colombian" -> entity, or "" where two people have the same role. */
    private final Map<String, String> roles = new HashMap<>();
    /** Entity -> its longest name in the text. */
    private final Map<String, String> fullest = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final Map<Integer, String> lastPerson = new HashMap<>();

    References(Notebook notes) {
        this.notes = notes;
        for (Name name : notes.names.all()) {
            nameAtEnd.put(name.span().end(), name);
            if (name.kind() == NameKind.PERSON) {
                people.add(name.entity());
            }
            fullest.merge(name.entity(), name.text(), (one, other) -> LONGEST.compare(one, other) >= 0 ? one : other);
            for (int i = name.span().start(); i < name.span().end(); i++) {
                nameAt.put(i, name);
            }
        }
        notes.sentences().forEach(this::learnRoles);
        notes.sentences().forEach(this::rememberPerson);
    }

    Optional<Name> nameOver(Token token) {
        return Optional.ofNullable(nameAt.get(token.span().start()));
    }

    /** Entity of the noun phrase with this head; empty if it is not known. */
    String entity(Sentence s, Token head) {
        Optional<Name> own = nameOver(head);
        if (own.isPresent()) {
            return own.get().entity();
        }
        if (HE_SHE.contains(head.lemma()) || HE_SHE.contains(head.form().toLowerCase(Locale.ROOT))) {
            return pronoun(s, head);
        }
        if (notes.lexicon.has(Words.GOVERNMENT, head.lemma())) {
            return modifierNames(s, head).stream().findFirst().map(Name::entity).orElse("");
        }
        if (notes.lexicon.has(Words.TITLE, head.lemma()) && isDefinite(s, head)) {
            return byRole(s, head);
        }
        return "";
    }

    /** The entity, or where there is none the phrase itself in lower case without its article. */
    String entityOrWords(Sentence s, Token head) {
        return entityOrWords(s, head, Set.of());
    }

    /** @param without indexes of tokens that belong elsewhere */
    String entityOrWords(Sentence s, Token head, Set<Integer> without) {
        String entity = entity(s, head);
        if (!entity.isEmpty()) {
            return entity;
        }
        return head.pos().startsWith("PRP") ? "" : phraseSpan(s, head, without).in(notes.text())
                .replaceFirst("(?i)^(the|a|an)\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** The phrase of a noun up to its first comma, clause or dash. */
    Span phraseSpan(Sentence s, Token head) {
        return phraseSpan(s, head, Set.of());
    }

    /** @param without indexes of tokens that the parser has hung on the phrase but belong elsewhere */
    Span phraseSpan(Sentence s, Token head, Set<Integer> without) {
        List<Token> kept = new ArrayList<>();
        for (Token t : s.subtree(head.index())) {
            if (t.index() > head.index() && (t.isPunctuation() && t.form().matches("[,;:()\\-–—]+") && !continuesPhrase(s, head, t)
                    || Set.of("rcmod", "appos", "partmod", "conj", "cc").contains(top(s, head, t).label())
                    || top(s, head, t).lemma().equals("as")) || without.contains(t.index())) {
                continue;
            }
            kept.add(t);
        }
        int at = kept.indexOf(head);
        int from = at;
        int to = at;
        while (from > 0 && kept.get(from - 1).index() + 1 == kept.get(from).index()) {
            from--;
        }
        while (to + 1 < kept.size() && kept.get(to).index() + 1 == kept.get(to + 1).index()) {
            to++;
        }
        return s.span(kept.subList(from, to + 1));
    }

    private static boolean continuesPhrase(Sentence s, Token head, Token comma) {
        return comma.form().equals("-") && comma.head() != head.index();
    }

    /** The child of the head that the token is, or is below. */
    private static Token top(Sentence s, Token head, Token token) {
        Token at = token;
        while (at.head() >= 0 && at.head() != head.index()) {
            at = s.token(at.head());
        }
        return at;
    }

    /** Names that modify the noun: possessives, compounds, adjectives of nation, and those after "of" or "from". */
    List<Name> modifierNames(Sentence s, Token head) {
        List<Name> found = new ArrayList<>();
        for (Token child : s.children(head.index())) {
            if (Set.of("poss", "nn", "amod").contains(child.label())) {
                nameOver(child).ifPresent(found::add);
            } else if (child.label().equals("prep") && Set.of("of", "from").contains(child.lemma())) {
                s.child(child.index(), "pobj").flatMap(this::nameOver).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isDefinite(Sentence s, Token head) {
        return s.children(head.index()).stream().anyMatch(t -> t.label().equals("det") && t.lemma().equals("the")
                || t.label().equals("poss"));
    }

    private String byRole(Sentence s, Token head) {
        List<Name> nations = modifierNames(s, head);
        if (!nations.isEmpty()) {
            String nation = nationKey(nations.get(0).entity());
            String exact = roles.getOrDefault(head.lemma() + "|" + nation, "");
            return exact.isEmpty() && notes.lexicon.has(Words.LEADER, head.lemma()) ? roles.getOrDefault("|" + nation, "") : exact;
        }
        return s.children(head.index()).stream().anyMatch(t -> Set.of("prep", "rcmod", "amod", "nn").contains(t.label())) ? ""
                : roles.getOrDefault(head.lemma() + "|", "");
    }

    /** A nation's name and its adjective share their first four letters nearly always; enough inside one document. */
    private String nationKey(String entity) {
        String key = notes.lexicon.map(Words.METONYM).getOrDefault(entity, entity);
        return key.length() > 4 ? key.substring(0, 4) : key;
    }

    private void learnRoles(Sentence s) {
        for (Token t : s.tokens()) {
            Optional<Name> name = Optional.ofNullable(nameAtEnd.get(t.span().end())).filter(n -> n.kind() == NameKind.PERSON);
            if (name.isEmpty()) {
                continue;
            }
            List<Name> nations = modifierNames(s, t);
            boolean titled = false;
            for (int i = t.index() - 1; i >= Math.max(0, t.index() - 6); i--) {
                Token before = s.token(i);
                if (name.get().span().contains(before.span())) {
                    continue;
                }
                Optional<Name> other = nameOver(before);
                if (other.isPresent() && other.get().kind() != NameKind.PERSON) {
                    nations = List.of(other.get());
                } else if (notes.lexicon.has(Words.TITLE, before.lemma())) {
                    learn(before.lemma(), nations, name.get());
                    titled = true;
                    int left = i - 1;
                    if (left >= 0) {
                        nameOver(s.token(left)).filter(n -> n.kind() != NameKind.PERSON).ifPresent(n -> learn(before.lemma(), List.of(n), name.get()));
                    }
                    break;
                } else if (!before.pos().equals("POS")) {
                    break;
                }
            }
            if (!titled && !nations.isEmpty()) {
                learn("", nations, name.get());
            }
        }
    }

    private void learn(String title, List<Name> nations, Name person) {
        put(title + "|", person.entity());
        for (Name nation : nations) {
            put(title + "|" + nationKey(nation.entity()), person.entity());
            put("|" + nationKey(nation.entity()), person.entity());
        }
    }

    private void put(String role, String entity) {
        roles.merge(role, entity, (old, now) -> old.equals(now) ? old : "");
    }

    private String objectPronoun(Sentence s, Token pronoun) {
        Optional<Name> doer = s.head(pronoun).flatMap(v -> Clauses.agent(s, v.isVerb() ? v : s.head(v).orElse(v))).flatMap(this::nameOver);
        return notes.names.in(s.index()).filter(n -> n.kind() == NameKind.PERSON)
                .filter(n -> n.span().end() <= pronoun.span().start()).filter(n -> doer.filter(d -> d.entity().equals(n.entity())).isEmpty())
                .reduce((one, later) -> later).map(Name::entity).orElse("");
    }

    /** The person who is the first subject of each sentence, carried on over sentences that name nobody. */
    private void rememberPerson(Sentence s) {
        String person = s.tokens().stream().filter(t -> t.label().startsWith("nsubj")).flatMap(t -> nameOver(t).stream())
                .filter(n -> n.kind() == NameKind.PERSON).map(Name::entity).findFirst()
                .orElseGet(() -> notes.names.in(s.index()).filter(n -> n.kind() == NameKind.PERSON)
                        .map(Name::entity).findFirst().orElse(""));
        lastPerson.put(s.index(), person.isEmpty() && s.index() > 0 ? lastPerson.getOrDefault(s.index() - 1, "") : person);
    }

    /**
     * For a subject the nearest person named before it as a subject in its sentence, else the nearest named there at all; for an object
     * the nearest person named before it who is not the doer of the same verb; else the last sentence's person.
     */
    private String pronoun(Sentence s, Token pronoun) {
        String found = "";
        if (!pronoun.label().startsWith("nsubj") && !pronoun.label().equals("poss")) {
            return objectPronoun(s, pronoun);
        }
        for (Token t : s.tokens()) {
            if (t.index() >= pronoun.index()) {
                break;
            }
            if (t.label().startsWith("nsubj")) {
                String subject = nameOver(t).filter(n -> n.kind() == NameKind.PERSON).map(Name::entity).orElse("");
                found = subject.isEmpty() ? found : subject;
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        String before = notes.names.in(s.index()).filter(n -> n.kind() == NameKind.PERSON)
                .filter(n -> n.span().end() <= pronoun.span().start()).reduce((one, later) -> later).map(Name::entity).orElse("");
        return before.isEmpty() && s.index() > 0 ? lastPerson.getOrDefault(s.index() - 1, "") : before;
    }

    /** The person who was the subject of the sentence before, in the same paragraph; empty if there was none. */
    String subjectBefore(Sentence s) {
        return s.index() == 0 ? "" : Optional.of(notes.sentences().get(s.index() - 1)).filter(b -> b.block() == s.block()).flatMap(b ->
                b.tokens().stream().filter(t -> t.label().equals("nsubj")).findFirst().map(t -> entity(b, t)))
                .filter(people::contains).orElse("");
    }

    /** How the text names the entity at its fullest; the words themselves where it is not known. */
    String display(String entity, String words) {
        return fullest.getOrDefault(entity, words);
    }
}
