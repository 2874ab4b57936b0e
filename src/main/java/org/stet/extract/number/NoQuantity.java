package org.stet.extract.number;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.fact.NameKind;
import org.stet.fact.TimexType;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;
import org.stet.text.Zone;

/** Tells numbers that say how many or how much from those that are names, dates and addresses: "Flight 214", "12 Harbour Street". */
final class NoQuantity {

    private static final Set<String> DATED = Set.of("DATE", "TIME", "ORDINAL");
    private static final Set<String> NAMED = Set.of("PRODUCT", "FAC", "LAW", "WORK_OF_ART", "EVENT");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int LONGEST_ADDRESS = 4;

    private final Lexicon lexicon;
    private final Surroundings around;

    NoQuantity(Lexicon lexicon, Surroundings around) {
        this.lexicon = lexicon;
        this.around = around;
    }

    /** Whether a date or a name holds the token. */
    boolean isTaken(Sentence s, Token token) {
        boolean dated = around.times().apply(s).anyMatch(t -> t.type() != TimexType.DURATION && t.span().contains(token.span()));
        boolean inName = around.nameOver().apply(token).filter(n -> n.kind() != NameKind.OTHER && n.span().length() > token.span().length()).isPresent();
        return dated || inName;
    }

    /** Whether the token looks like a date or a name, though nothing was read of it. */
    boolean isSuspect(Sentence s, Token token) {
        boolean year = YEAR.matcher(token.form()).matches() && (!token.label().equals("num") || token.name().equals("DATE"));
        boolean small = token.name().equals("DATE") && token.form().length() < 3 && token.label().matches("attr|pobj|dobj");
        boolean dated = DATED.contains(token.name()) && !token.label().equals("num") && !small
                && around.times().apply(s).noneMatch(t -> t.span().overlaps(token.span()));
        return year || dated || NAMED.contains(token.name());
    }

    /** Whether the number is a label: it stands behind its noun, before a street's name, or is part of a name or a compound word. */
    boolean isLabel(Sentence s, List<String> words, NumberWords.Found found, boolean unit) {
        if (!found.measure().isEmpty()) {
            return false;
        }
        Token number = s.token(found.last());
        boolean behindNoun = found.from() > 0 && s.token(found.from() - 1).isNoun() && found.from() == found.last() && !unit
                && (number.label().equals("num") && number.head() == found.from() - 1 || isNameWord(s.token(found.from() - 1))
                        && s.token(found.from() - 1).head() == number.index());
        boolean alone = s.tokens().stream().noneMatch(t -> t.index() < found.from() && !t.isPunctuation() || t.index() > found.to() && !t.isPunctuation());
        return alone || behindNoun || isNumbered(s, found, unit) || isTitled(s, found) || isStreet(s, found.last()) || isNamed(s, number)
                || isCompound(s, words, found, unit);
    }

    /** "Version 2.1": behind a noun with a capital that is no person, and before no noun or verb. */
    private static boolean isNumbered(Sentence s, NumberWords.Found found, boolean unit) {
        Token before = s.token(Math.max(0, found.from() - 1));
        boolean ends = found.to() + 1 >= s.tokens().size() || s.token(found.to() + 1).isPunctuation() || s.token(found.to() + 1).pos().matches("IN|CC|TO");
        return !unit && ends && found.from() > 1 && found.from() == found.last() && before.isNoun() && Character.isUpperCase(before.form().charAt(0))
                && isPlain(s)
                && !before.name().equals("PERSON") && CountedNouns.ofWhat(s, s.token(found.last())).isEmpty();
    }

    private static boolean isNameWord(Token token) {
        return token.pos().startsWith("NNP");
    }

    private boolean isStreet(Sentence s, int number) {
        for (int i = number + 1; i < s.tokens().size() && i <= number + LONGEST_ADDRESS && Character.isUpperCase(s.token(i).form().charAt(0)); i++) {
            if (lexicon.has(Words.STREET, s.token(i).lemma().replaceFirst("\\.$", "")) && i > number + 1) {
                return true;
            }
        }
        return false;
    }

    /** "Gang of Eight", "One Nation": spelled with a capital inside a sentence that is not a headline. */
    private static boolean isNamed(Sentence s, Token number) {
        return number.index() > 0 && Character.isUpperCase(number.form().charAt(0)) && isPlain(s)
                && s.token(number.index() - 1).form().matches("\\w.*|,|-");
    }

    /** "12 Days": a unit of time with a capital. */
    private boolean isTitled(Sentence s, NumberWords.Found found) {
        int next = found.last() + 1;
        return next < s.tokens().size() && isPlain(s) && Character.isUpperCase(s.token(next).form().charAt(0))
                && lexicon.has(Words.DURATION_UNIT, s.token(next).lemma());
    }

    /** Whether the sentence is no headline: it has a verb in small letters. */
    private static boolean isPlain(Sentence s) {
        return s.zone() == Zone.BODY && s.tokens().stream().anyMatch(t -> t.isVerb() && Character.isLowerCase(t.form().charAt(0)));
    }

    /** "One-on-one", "five-figure", "four-under". */
    private boolean isCompound(Sentence s, List<String> words, NumberWords.Found found, boolean unit) {
        boolean after = found.last() + 2 < words.size() && words.get(found.last() + 1).equals("-");
        boolean before = found.from() > 1 && words.get(found.from() - 1).equals("-") && !Character.isDigit(words.get(found.from() - 2).charAt(0));
        return before || after && !unit && (words.get(found.from()).equals("one") || s.token(found.last() + 2).pos().equals("IN")
                || lexicon.has(Words.NO_COUNT, words.get(found.last() + 2)));
    }
}
