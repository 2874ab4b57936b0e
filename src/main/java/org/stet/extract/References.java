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
import org.stet.fact.Quotation;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/**
 * Which entity a phrase refers to: by the name in it, by a role that the document ties to a name ("the Colombian president"), by a
 * government's name for its country or leader, or, for a pronoun, by the one person it can mean.
 */
final class References {

    private static final Set<String> I = Set.of("i", "me", "my", "myself");
    private static final Comparator<String> LONGEST = Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    private final Notebook notes;
    private final NamesAt names;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    /** Entity -> its longest name in the text. */
    private final Map<String, String> fullest = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    References(Notebook notes, Quotes quotes) {
        this.notes = notes;
        for (Name name : notes.names.all()) {
            if (name.kind() == NameKind.PERSON) {
                people.add(name.entity());
            }
            fullest.merge(name.entity(), name.text(), (one, other) -> LONGEST.compare(one, other) >= 0 ? one : other);
        }
        names = new NamesAt(notes);
        descriptions = new Descriptions(notes, names);
        pronouns = new Pronouns(notes, names, quotes);
    }

    Optional<Name> nameOver(Token token) {
        return names.over(token);
    }

    /** Entity of the noun phrase with this head; empty if it is not known. */
    String entity(Sentence s, Token head) {
        Optional<Name> own = nameOver(head);
        if (own.isPresent()) {
            return own.get().entity();
        }
        if (Pronouns.isOne(head)) {
            return pronouns.entity(head);
        }
        if (head.pos().startsWith("PRP")) {
            return I.contains(head.lemma()) ? quotedSpeaker(s, head) : head.lemma().equals("it") ? saidItself(s, head) : "";
        }
        if (isSeveral(s, head)) {
            return "";
        }
        if (notes.lexicon.has(Words.GOVERNMENT, head.lemma())) {
            return modifierNames(s, head).stream().findFirst().map(Name::entity).orElse("");
        }
        return isDefinite(s, head) && head.pos().equals("NN") ? descriptions.entity(s, head) : "";
    }

    private static boolean isSeveral(Sentence s, Token head) {
        return s.children(head.index()).stream().anyMatch(t -> t.label().equals("conj"));
    }

    /** "I" in a quotation is whoever says it. */
    private String quotedSpeaker(Sentence s, Token pronoun) {
        return notes.quotations.in(s.index()).filter(q -> q.span().contains(pronoun.span())).map(Quotation::speaker)
                .filter(people::contains).findFirst().orElse("");
    }

    /** "Nordvik said it would close the mine": the organisation that says so does it, if no other is named between. */
    private String saidItself(Sentence s, Token pronoun) {
        Optional<Token> verb = s.head(pronoun).filter(v -> pronoun.label().startsWith("nsubj") && v.label().equals("ccomp") && !v.lemma().equals("be"));
        Optional<Name> subject = verb.flatMap(s::head).flatMap(v -> s.child(v.index(), "nsubj")).filter(t -> t.index() < pronoun.index())
                .flatMap(names::over).filter(n -> n.kind() == NameKind.ORGANIZATION);
        boolean alone = subject.isPresent() && notes.names.in(s.index())
                .filter(n -> n.kind() == NameKind.ORGANIZATION && n.span().end() <= pronoun.span().start())
                .allMatch(n -> n.entity().equals(subject.get().entity()));
        return alone ? subject.get().entity() : "";
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
        return s.span(Sentence.run(kept, head));
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
