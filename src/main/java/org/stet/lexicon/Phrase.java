package org.stet.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern of words as editors write it: {@code without any? evidence/proof}. A slash separates alternatives, a question mark makes
 * a word optional, and {@code ...} stands for up to four words. Words match a token's form or lemma, in lower case.
 */
public final class Phrase {

    private static final int GAP = 4;

    private final String pattern;
    private final List<Element> elements;

    private record Element(Set<String> words, boolean optional, boolean gap) {
    }

    private Phrase(String pattern, List<Element> elements) {
        this.pattern = pattern;
        this.elements = elements;
    }

    /** @throws IllegalArgumentException if the pattern has no word that must be there */
    public static Phrase of(String pattern) {
        List<Element> elements = new ArrayList<>();
        for (String part : pattern.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (part.equals("...")) {
                elements.add(new Element(Set.of(), true, true));
            } else {
                boolean optional = part.endsWith("?");
                String words = optional ? part.substring(0, part.length() - 1) : part;
                elements.add(new Element(Set.copyOf(new TreeSet<>(Arrays.asList(words.split("/")))), optional, false));
            }
        }
        if (elements.stream().allMatch(Element::optional)) {
            throw new IllegalArgumentException("nothing in '" + pattern + "' must be there");
        }
        return new Phrase(pattern, elements);
    }

    /** A word of a text as patterns see it, both in lower case. */
    public record Word(String form, String lemma) {
    }

    /** What it stands for, written out, without the words that may be missing; nothing for a pattern with a gap in it. */
    List<String> plain() {
        List<String> texts = List.of("");
        for (Element element : elements) {
            if (element.gap) {
                return List.of();
            } else if (!element.optional) {
                List<String> longer = new ArrayList<>();
                texts.forEach(t -> element.words.stream().sorted().forEach(w -> longer.add((t + " " + w).strip())));
                texts = longer;
            }
        }
        return texts;
    }

    /** The words that a match may begin with; empty if any may. */
    Set<String> starts() {
        Set<String> starts = new LinkedHashSet<>();
        for (Element element : elements) {
            if (element.gap) {
                return Set.of();
            }
            starts.addAll(element.words);
            if (!element.optional) {
                break;
            }
        }
        return starts;
    }

    /** How many words from {@code from} on match, or 0. Of several ways to match the longest counts. */
    public int match(List<Word> words, int from) {
        int end = match(words, from, 0);
        return end < 0 ? 0 : end - from;
    }

    private int match(List<Word> words, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        Element e = elements.get(element);
        if (e.gap) {
            for (int skip = 0; skip <= GAP && at + skip <= words.size(); skip++) {
                int end = match(words, at + skip, element + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (at < words.size() && (e.words.contains(words.get(at).form) || e.words.contains(words.get(at).lemma))) {
            int end = match(words, at + 1, element + 1);
            if (end >= 0) {
                return end;
            }
        }
        return e.optional ? match(words, at, element + 1) : -1;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
