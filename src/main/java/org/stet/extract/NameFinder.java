package org.stet.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;

/**
 * Finds names, and which of them name the same: a surname stands for the full name that ends in it ("Mr Petro" for "Gustavo Petro")
 * and takes its kind, because taggers are weak on names that stand alone.
 */
final class NameFinder {

    private static final Map<String, NameKind> KINDS = Map.of("PERSON", NameKind.PERSON, "ORG", NameKind.ORGANIZATION,
            "GPE", NameKind.PLACE, "LOC", NameKind.PLACE, "FAC", NameKind.PLACE, "NORP", NameKind.OTHER);
    private static final Set<String> NOT_NAMES = Set.of("DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY");

    private final Notebook notes;
    private final List<Mention> mentions = new ArrayList<>();

    /** A name as it stands, before its identity is known. */
    private record Mention(Sentence sentence, List<Token> tokens, NameKind kind) {

        String last() {
            return lower(tokens.get(tokens.size() - 1).form());
        }

        String words() {
            return lower(sentence.span(tokens).in(sentence.text())).replaceAll("\\s+", " ");
        }
    }

    NameFinder(Notebook notes) {
        this.notes = notes;
    }

    void find() {
        notes.sentences().forEach(this::collect);
        Map<String, String> people = fullNames();
        Map<String, String> acronyms = acronyms();
        Map<String, NameKind> kinds = majority();
        Set<String> seen = new java.util.HashSet<>();
        for (Mention m : mentions) {
            boolean person = m.kind == NameKind.PERSON || m.tokens.size() == 1 && people.containsKey(m.last());
            String entity = person ? people.getOrDefault(m.last(), m.words())
                    : acronyms.getOrDefault(m.words(), alias(m.words()));
            NameKind kind = person ? NameKind.PERSON : kinds.get(m.words());
            notes.names.add(new Name(notes.id("name"), notes.document(), notes.passage(m.sentence, m.sentence.span(m.tokens)), kind, entity,
                    seen.add(entity)));
        }
    }

    private void collect(Sentence s) {
        List<Token> run = new ArrayList<>();
        for (Token t : s.tokens()) {
            boolean part = isNamePart(t);
            boolean joins = part && (run.isEmpty() || sameName(run.get(run.size() - 1), t));
            if (!joins && !run.isEmpty()) {
                add(s, run);
                run = new ArrayList<>();
            }
            if (part) {
                run.add(t);
            }
        }
        if (!run.isEmpty()) {
            add(s, run);
        }
    }

    private static boolean isNamePart(Token t) {
        return !NOT_NAMES.contains(t.name()) && !t.label().equals("possessive") && !t.pos().equals("POS")
                && (!t.name().isEmpty() || t.pos().startsWith("NNP"));
    }

    private static boolean sameName(Token one, Token next) {
        return one.index() + 1 == next.index() && one.name().equals(next.name());
    }

    /** Leaves out titles before the name; who has one is a person. */
    private void add(Sentence s, List<Token> run) {
        int from = 0;
        int to = run.size();
        while (from < to && (isTitle(run.get(from)) || !startsName(run.get(from)))) {
            from++;
        }
        while (from < to && run.get(to - 1).isPunctuation()) {
            to--;
        }
        List<Token> kept = run.subList(from, to);
        if (kept.stream().noneMatch(t -> Character.isUpperCase(t.form().codePointAt(0)))) {
            return;
        }
        int before = kept.get(0).index() - 1;
        boolean titled = before >= 0 && isTitle(s.token(before));
        String tag = kept.get(kept.size() - 1).name();
        mentions.add(new Mention(s, kept, titled ? NameKind.PERSON : KINDS.getOrDefault(tag, NameKind.OTHER)));
    }

    private static boolean startsName(Token t) {
        return Character.isUpperCase(t.form().codePointAt(0)) || Character.isDigit(t.form().codePointAt(0));
    }

    private boolean isTitle(Token t) {
        String word = lower(t.form());
        return notes.lexicon.has(Words.HONORIFIC, word) || notes.lexicon.has(Words.TITLE, word);
    }

    /** Last and first word of each person's longest name -> that name; words that two people share are left out. */
    private Map<String, String> fullNames() {
        Map<String, TreeSet<String>> found = new LinkedHashMap<>();
        for (Mention m : mentions) {
            if (m.kind == NameKind.PERSON && m.tokens.size() > 1 && m.tokens.size() < 5) {
                found.computeIfAbsent(m.last(), k -> new TreeSet<>()).add(m.words());
            }
        }
        Map<String, String> full = new HashMap<>();
        found.forEach((last, names) -> {
            String longest = names.stream().max(java.util.Comparator.comparingInt(String::length).thenComparing(java.util.Comparator.naturalOrder())).orElseThrow();
            if (names.stream().allMatch(n -> firstWord(n).equals(firstWord(longest)))) {
                full.put(last, longest);
            }
        });
        Map<String, String> byFirst = new HashMap<>();
        full.values().forEach(n -> byFirst.merge(firstWord(n), n, (one, other) -> ""));
        byFirst.forEach((first, name) -> {
            if (!name.isEmpty()) {
                full.putIfAbsent(first, name);
            }
        });
        return full;
    }

    private static String firstWord(String name) {
        return name.split(" ")[0];
    }

    /** "NYT" -> "new york times" where both stand in the document. */
    private Map<String, String> acronyms() {
        Map<String, String> found = new HashMap<>();
        for (Mention m : mentions) {
            if (m.tokens.size() > 1 && m.kind != NameKind.PERSON) {
                StringBuilder initials = new StringBuilder();
                m.tokens.stream().filter(NameFinder::startsName).forEach(t -> initials.append(t.form().charAt(0)));
                found.putIfAbsent(lower(initials.toString()), alias(m.words()));
            }
        }
        found.keySet().removeIf(k -> k.length() < 2 || notes.lexicon.map(Words.PLACE_ALIAS).containsKey(k));
        return found;
    }

    /** The kind that most mentions with the same words have. */
    private Map<String, NameKind> majority() {
        Map<String, Map<NameKind, Integer>> counts = new HashMap<>();
        mentions.forEach(m -> counts.computeIfAbsent(m.words(), k -> new java.util.EnumMap<>(NameKind.class)).merge(m.kind, 1, Integer::sum));
        Map<String, NameKind> kinds = new HashMap<>();
        counts.forEach((words, byKind) -> kinds.put(words, byKind.entrySet().stream()
                .max(Map.Entry.<NameKind, Integer>comparingByValue().thenComparing(e -> -e.getKey().ordinal())).orElseThrow().getKey()));
        return kinds;
    }

    private String alias(String words) {
        return notes.lexicon.map(Words.PLACE_ALIAS).getOrDefault(words, words);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
