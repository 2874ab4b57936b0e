package org.stet.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Position;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;

/**
 * Whom a description means that the document ties to one name only: a position ("the finance minister"), an apposition ("Anna Lind, a
 * nurse": "the nurse"), what an organisation's name says it is ("the bank"), or the capital of a country.
 */
final class Descriptions {

    private final Notebook notes;
    private final NamesAt names;
    /** Noun -> entities that some words call so. */
    private final Map<String, Set<String>> described = new HashMap<>();
    /** How often each organisation is named. */
    private final Map<String, Integer> mentions = new HashMap<>();

    Descriptions(Notebook notes, NamesAt names) {
        this.notes = notes;
        this.names = names;
        notes.sentences().forEach(s -> s.tokens().forEach(t -> describe(s, t)));
        notes.names.stream().filter(n -> n.kind() == NameKind.ORGANIZATION).forEach(this::describe);
    }

    /** By apposition on either side ("Anna Lind, a nurse from Bergen", "the lender, Elsmere Bank") or before the name ("the airline Nordvik Air"). */
    private void describe(Sentence s, Token t) {
        if (t.label().equals("nn") && t.pos().equals("NN") && names.over(t).isEmpty()) {
            s.head(t).flatMap(names::over).filter(n -> n.kind() == NameKind.ORGANIZATION).ifPresent(n -> put(t.lemma(), n));
        }
        if (!t.label().equals("appos") || s.head(t).isEmpty()) {
            return;
        }
        Token head = s.head(t).get();
        Optional<Name> own = names.over(head);
        if (own.isPresent() && names.over(t).isEmpty() && t.pos().equals("NN")) {
            put(t.lemma(), own.get());
        } else if (own.isEmpty() && head.pos().equals("NN")) {
            names.over(t).ifPresent(n -> put(head.lemma(), n));
        }
    }

    private void describe(Name organization) {
        mentions.merge(organization.entity(), 1, Integer::sum);
        for (String word : organization.entity().split(" ")) {
            if (notes.lexicon.has(Words.SOURCE_INSTITUTION, word)) {
                put(word, organization);
            }
            if (notes.lexicon.has(Words.COMPANY_WORD, word)) {
                put("company", organization);
                put("firm", organization);
            }
        }
    }

    private void put(String noun, Name name) {
        boolean person = name.kind() == NameKind.PERSON && (notes.lexicon.has(Words.SOURCE_UNNAMED, noun) || notes.lexicon.has(Words.TITLE, noun));
        if (person || name.kind() == NameKind.ORGANIZATION) {
            described.computeIfAbsent(noun, k -> new TreeSet<>()).add(name.entity());
        }
    }

    /** The entity that "the ..." with this head means; empty where none or more than one fits. */
    String entity(Sentence s, Token head) {
        List<Token> before = s.tokens().subList(0, head.index()).stream().filter(t -> t.head() == head.index()).toList();
        Optional<String> of = holder(s, head);
        if (head.lemma().equals("capital")) {
            return of.flatMap(notes.gazetteer::capital).orElse("");
        }
        if (s.children(head.index()).stream().anyMatch(t -> isRestriction(t, head) || t.label().equals("poss") && names.over(t).isEmpty())) {
            return "";
        }
        String title = title(before, head);
        if (notes.lexicon.has(Words.TITLE, head.lemma())) {
            return position(title, of);
        }
        String described = only(this.described.getOrDefault(head.lemma(), Set.of()));
        return of.isEmpty() && title.equals(head.lemma()) && isProminent(described) ? described : "";
    }

    /** Of organisations a document means by "the bank" one it speaks much of, whether or not its name says that it is a bank. */
    private boolean isProminent(String entity) {
        return mentions.getOrDefault(entity, 0) * 2 >= mentions.values().stream().mapToInt(n -> n).max().orElse(0) || !mentions.containsKey(entity);
    }

    /** What follows the noun and tells which one is meant, in "the candidate at the pole" or "the stance common among them". */
    private static boolean isRestriction(Token child, Token head) {
        return child.index() > head.index() && (Set.of("rcmod", "amod", "acomp", "partmod", "infmod").contains(child.label())
                || child.label().equals("prep") && !Set.of("of", "from").contains(child.lemma()));
    }

    /** The nation or organisation that modifies the noun. */
    private Optional<String> holder(Sentence s, Token head) {
        for (Token child : s.children(head.index())) {
            Optional<Name> name = Set.of("poss", "nn", "amod").contains(child.label()) ? names.over(child)
                    : child.label().equals("prep") && Set.of("of", "from").contains(child.lemma())
                    ? s.child(child.index(), "pobj").flatMap(names::over) : Optional.empty();
            if (name.isPresent() && name.get().kind() != NameKind.PERSON) {
                return Optional.of(name.get().entity());
            }
        }
        return Optional.empty();
    }

    private String title(List<Token> before, Token head) {
        StringBuilder title = new StringBuilder();
        for (Token t : before) {
            if ((t.label().equals("nn") || t.label().equals("amod")) && names.over(t).isEmpty()) {
                title.append(t.form().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        return title + head.lemma();
    }

    /** By the document's positions: the title or the end of it, but a former president is not "the president". */
    private String position(String title, Optional<String> of) {
        Set<String> exact = new TreeSet<>();
        Set<String> leaders = new TreeSet<>();
        for (Position p : notes.positions.all()) {
            boolean place = of.isEmpty() || p.organization().isEmpty() || p.organization().equals(of.get());
            boolean rest = p.title().endsWith(" " + title) && !notes.lexicon.has(Words.TITLE_PREFIX, p.title().substring(0, p.title().indexOf(' ')));
            if (place && (p.title().equals(title) || rest)) {
                exact.add(p.holder());
            } else if (place && of.isPresent() && p.organization().equals(of.get()) && notes.lexicon.has(Words.LEADER, p.title())) {
                leaders.add(p.holder());
            }
        }
        return !exact.isEmpty() ? only(exact) : title.equals("leader") ? only(leaders) : "";
    }

    private static String only(Set<String> entities) {
        return entities.size() == 1 ? entities.iterator().next() : "";
    }
}
