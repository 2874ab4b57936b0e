package org.stet.extract.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A form of time expressions and what it means. The form is a line of elements: a {@link Sort}, or words with a slash between
 * alternatives; a question mark makes an element optional. {@code <in/by} asks for a word before the place, {@code !of} for none of
 * these after it; neither belongs to the expression. A hyphen may join any two elements.
 */
final class Form {

    private final String line;
    private final List<Element> elements;
    private final BiFunction<FormMatch, Anchor, @Nullable TimeValue> meaning;

    private enum Kind {
        SORT, WORDS, BEFORE, NOT_AFTER
    }

    private record Element(Kind kind, @Nullable Sort sort, Set<String> words, boolean optional) {

        static Element of(String text) {
            boolean optional = text.endsWith("?");
            String plain = optional ? text.substring(0, text.length() - 1) : text;
            if (plain.matches("[A-Z_]+")) {
                return new Element(Kind.SORT, Sort.valueOf(plain), Set.of(), optional);
            }
            Kind kind = plain.startsWith("<") ? Kind.BEFORE : plain.startsWith("!") ? Kind.NOT_AFTER : Kind.WORDS;
            return new Element(kind, null, Set.copyOf(Arrays.asList(plain.substring(kind == Kind.WORDS ? 0 : 1).split("/"))), optional);
        }
    }

    private Form(String line, BiFunction<FormMatch, Anchor, @Nullable TimeValue> meaning) {
        this.line = line;
        this.elements = Arrays.stream(line.split(" ")).map(Element::of).toList();
        this.meaning = meaning;
    }

    /** @param meaning null where the words are no time here */
    static Form of(String line, BiFunction<FormMatch, Anchor, @Nullable TimeValue> meaning) {
        return new Form(line, meaning);
    }

    /** Words, of no sort, that it can begin with. */
    Set<String> firstWords() {
        Set<String> words = new HashSet<>();
        for (Element e : elements) {
            words.addAll(e.kind == Kind.WORDS ? e.words : Set.of());
            if (!e.optional && (e.kind == Kind.WORDS || e.kind == Kind.SORT)) {
                break;
            }
        }
        return words;
    }

    @Nullable TimeValue meaning(FormMatch matched, Anchor anchor) {
        return meaning.apply(matched, anchor);
    }

    /** The longest match from a place on; null for none. @param lexemes by piece */
    @Nullable FormMatch match(List<Piece> pieces, List<List<Lexeme>> lexemes, int at) {
        return pieces.get(at).word().equals(",") ? null : match(new Words(pieces, lexemes, at), at, 0, List.of());
    }

    private record Words(List<Piece> pieces, List<List<Lexeme>> lexemes, int start) {

        boolean isHyphen(int at) {
            return at > start && at + 1 < pieces.size() && pieces.get(at).word().equals("-") && pieces.get(at).glued();
        }

        boolean has(int at, Set<String> words) {
            return at >= 0 && at < pieces.size() && words.contains(pieces.get(at).word());
        }
    }

    private @Nullable FormMatch match(Words in, int at, int index, List<Lexeme> taken) {
        if (index == elements.size()) {
            return at == in.start ? null : new FormMatch(in.pieces, in.start, end(in, at), taken);
        }
        Element e = elements.get(index);
        FormMatch best = null;
        int from = e.kind != Kind.BEFORE && in.isHyphen(at) && !e.words.contains("-") ? at + 1 : at;
        switch (e.kind) {
            case BEFORE -> best = in.has(at - 1, e.words) ? match(in, at, index + 1, taken) : null;
            case NOT_AFTER -> best = in.has(from, e.words) ? null : match(in, at, index + 1, taken);
            case WORDS -> best = in.has(from, e.words) ? match(in, from + 1, index + 1, taken) : null;
            default -> {
                for (Lexeme lexeme : from < in.pieces.size() ? in.lexemes.get(from) : List.<Lexeme>of()) {
                    if (lexeme.sort() == e.sort) {
                        List<Lexeme> more = new ArrayList<>(taken);
                        more.add(lexeme);
                        best = longer(best, match(in, from + lexeme.length(), index + 1, more));
                    }
                }
            }
        }
        return e.optional ? longer(best, match(in, at, index + 1, taken)) : best;
    }

    /** A comma at the end belongs to the sentence. */
    private static int end(Words in, int at) {
        return in.pieces.get(at - 1).word().equals(",") ? at - 1 : at;
    }

    private static @Nullable FormMatch longer(@Nullable FormMatch one, @Nullable FormMatch other) {
        return one == null || other != null && other.to() > one.to() ? other : one;
    }

    @Override
    public String toString() {
        return line;
    }
}
