package org.stet.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.fact.Change;
import org.stet.fact.QuantityKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/**
 * Tells which amounts of a sentence are the old value, the new one and the difference of a change, and gives an amount the unit or noun
 * that another shares with it ("rose from 4 to 6 percent", "12 people died on Monday and 15 on Tuesday").
 */
final class Changes {

    private static final int REACH = 6;
    private static final Set<QuantityKind> DIFFERENCES = Set.of(QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.MEASURE, QuantityKind.MONEY,
            QuantityKind.COUNT, QuantityKind.MULTIPLE);

    private final Lexicon lexicon;
    private final Surroundings around;

    Changes(Lexicon lexicon, Surroundings around) {
        this.lexicon = lexicon;
        this.around = around;
    }

    List<Amount> apply(Sentence s, List<String> words, List<Amount> found) {
        List<Amount> amounts = new ArrayList<>(found.stream().map(a -> a.change() == Change.NONE ? a.as(role(s, words, a)) : a).toList());
        amounts.replaceAll(a -> isOrigin(words, a, amounts) ? a.as(Change.NONE) : a);
        before(s, words, amounts);
        ranges(words, amounts);
        shareUnits(amounts);
        shareNouns(s, words, amounts);
        return amounts;
    }

    /** "Raised money from two firms": a count of its own where nothing says what it became. */
    private static boolean isOrigin(List<String> words, Amount a, List<Amount> amounts) {
        boolean plain = a.from() < 2 || !words.get(a.from() - 2).matches("up|down");
        return plain && a.change() == Change.OLD && a.kind() == QuantityKind.COUNT && a.to() > a.last()
                && amounts.stream().noneMatch(o -> o.change() == Change.NEW);
    }

    private Change role(Sentence s, List<String> words, Amount a) {
        if (!DIFFERENCES.contains(a.kind())) {
            return Change.NONE;
        }
        int at = preposition(s, words, a.from());
        String word = at < 0 ? "" : words.get(at);
        if (at > 0 && words.get(at - 1).matches("up|down") && word.equals("from")) {
            return Change.OLD;
        }
        boolean changing = isChanging(s, a, at);
        if (changing && word.matches("by|to|from")) {
            return word.equals("from") ? Change.OLD : word.equals("to") ? Change.NEW : isPeople(a) ? Change.NONE : Change.BY;
        }
        return isDifference(s, words, a, changing) ? Change.BY : Change.NONE;
    }

    /** "By", "to" or "from" before the amount, past "an average of", "a record" and the like; -1 for none. */
    private int preposition(Sentence s, List<String> words, int from) {
        for (int i = from - 1; i >= 0 && i >= from - REACH; i--) {
            Token t = s.token(i);
            if (words.get(i).matches("by|to|from")) {
                return i;
            }
            boolean passed = t.pos().matches("DT|JJ.?|RB.?") || lexicon.has(Words.TRANSPARENT, t.lemma())
                    || words.get(i).equals("of") && i > 0 && lexicon.has(Words.TRANSPARENT, s.token(i - 1).lemma());
            if (!passed) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the amount hangs on a word of change; where the parse lost it, whether one stands shortly before its preposition. */
    private boolean isChanging(Sentence s, Amount a, int preposition) {
        Token at = a.head();
        for (int hops = 0; hops < REACH && at.head() >= 0; hops++) {
            at = s.token(at.head());
            if (isChange(at)) {
                return !isPersonal(s, at);
            }
            if (at.isVerb()) {
                break;
            }
        }
        int from = preposition < 0 ? a.from() : preposition;
        return preposition >= 0 && s.tokens().subList(Math.max(0, from - REACH), from).stream().anyMatch(this::isChange)
                && (a.kind() != QuantityKind.COUNT || a.counted().isEmpty());
    }

    /** "She jumped 6 metres". */
    private static boolean isPersonal(Sentence s, Token verb) {
        return verb.isVerb() && s.child(verb.index(), "dobj").isEmpty()
                && s.child(verb.index(), "nsubj").filter(t -> t.name().equals("PERSON") || t.lemma().matches("he|she|i|we|you|who")).isPresent();
    }

    private boolean isChange(Token token) {
        return lexicon.has(token.isNoun() ? Words.CHANGE_NOUN : Words.CHANGING, token.lemma()) || token.isVerb()
                && lexicon.has(Words.MOVING, token.lemma()) || lexicon.map(Words.MULTIPLE).containsKey(token.lemma()) && token.isVerb();
    }

    /** A verb of change that a difference can follow: "rose 3 percent", but not "took 3 percent". */
    private boolean isAmountVerb(Token token) {
        return isChange(token) && !lexicon.has(Words.MOVING, token.lemma());
    }

    private boolean isPeople(Amount a) {
        return "person".equals(lexicon.map(Words.COUNT_NOUN_CLASS).get(a.counted()));
    }

    /** "Rose 3 percent", "up 7 percent", "8 percent higher", "a 5 percent increase", "a rise of 5 percent". */
    private boolean isDifference(Sentence s, List<String> words, Amount a, boolean changing) {
        if (a.kind() == QuantityKind.COUNT && a.to() > a.last() && words.get(a.last() + 1).equals("more")) {
            return true;
        }
        Token before = s.token(Math.max(0, a.from() - 1));
        boolean sum = a.kind() == QuantityKind.MONEY || a.kind() == QuantityKind.COUNT || a.kind() == QuantityKind.MEASURE && !a.measure().equals("point");
        boolean object = a.head().label().equals("dobj") || a.head().label().startsWith("nsubj") || a.head().label().equals("attr");
        if (changing && a.from() > 0 && (isAmountVerb(before) || before.pos().startsWith("RB") && a.from() > 1 && isAmountVerb(s.token(a.from() - 2)))
                && before.index() < a.from() && !(sum && (object || before.isNoun() || !a.counted().isEmpty() && a.kind() == QuantityKind.COUNT))) {
            return true;
        }
        if (a.from() > 0 && (words.get(a.from() - 1).equals("down") || words.get(a.from() - 1).equals("up")
                && !s.token(a.from() - 1).label().equals("prt")) && !a.measure().isEmpty()) {
            return true;
        }
        int next = a.to() + 1;
        boolean compared = next < words.size() && s.token(next).pos().matches("JJR|RBR") && (a.kind() != QuantityKind.COUNT || a.counted().isEmpty());
        Optional<Token> of = a.from() > 1 && words.get(a.from() - 1).equals("of") ? Optional.of(s.token(a.from() - 2)) : Optional.empty();
        Optional<Token> noun = a.measure().isEmpty() ? Optional.empty() : CountedNouns.modified(s, a.head());
        return compared || of.filter(t -> t.isNoun() && isChange(t)).isPresent() || noun.filter(t -> t.index() > a.last() && isChange(t)).isPresent();
    }

    /** "12 cases, compared with 58 a week earlier": two values of two times. */
    private void before(Sentence s, List<String> words, List<Amount> amounts) {
        for (int i = 1; i < amounts.size(); i++) {
            Amount old = amounts.get(i);
            int at = old.from();
            boolean compared = at > 0 && words.get(at - 1).matches("against|versus|vs") || at > 1 && words.get(at - 2).equals("compared")
                    && words.get(at - 1).matches("with|to");
            int behind = s.token(old.to()).span().end();
            boolean dated = around.times().apply(s).anyMatch(t -> t.span().start() >= behind && t.span().start() <= behind + 4);
            if (compared && dated && old.change() == Change.NONE || old.change() == Change.OLD) {
                amounts.set(i, old.as(Change.OLD));
                Amount now = amounts.get(i - 1);
                boolean partner = now.change() == Change.NONE && DIFFERENCES.contains(now.kind()) && (old.isBare() || now.measure().equals(old.measure()));
                boolean fromTo = i + 1 < amounts.size() && amounts.get(i + 1).change() == Change.NEW;
                if (partner && !fromTo) {
                    amounts.set(i - 1, now.as(Change.NEW));
                }
            }
        }
    }

    /** "From 12 to 16" where nothing changes. */
    private static void ranges(List<String> words, List<Amount> amounts) {
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Amount low = amounts.get(i);
            Amount high = amounts.get(i + 1);
            boolean fromTo = low.from() > 0 && words.get(low.from() - 1).equals("from") && high.from() > 0 && words.get(high.from() - 1).equals("to")
                    && high.from() - 2 == low.to();
            boolean range = fromTo && low.change() == Change.NONE && high.change() == Change.NONE && (low.isBare() || low.measure().equals(high.measure()))
                    && low.kind() != QuantityKind.AGE;
            Optional<Amount> both = range ? low.through(high) : Optional.empty();
            if (both.isPresent()) {
                amounts.set(i, both.get());
                amounts.remove(i + 1);
            }
        }
    }

    /** "From 45 cents to 20": a bare number shares the other's coin too. */
    private Amount sharing(Amount one, Amount other) {
        boolean coins = one.isNumberOnly() && lexicon.map(Words.HUNDREDTH).containsKey(other.head().lemma());
        return (coins ? one.times(0.01) : one).sharing(other);
    }

    /** Old and new value of one change share unit and noun where one of them is bare. */
    private void shareUnits(List<Amount> amounts) {
        List<Integer> values = IntStream.range(0, amounts.size()).filter(i -> Set.of(Change.OLD, Change.NEW).contains(amounts.get(i).change())).boxed()
                .toList();
        for (int v = 0; v + 1 < values.size(); v++) {
            Amount one = amounts.get(values.get(v));
            Amount other = amounts.get(values.get(v + 1));
            boolean next = one.change() == Change.NEW && v + 2 < values.size() && amounts.get(values.get(v + 2)).change() == Change.NEW
                    && amounts.get(values.get(v + 2)).from() - other.to() <= 2;
            if (one.change() != other.change() && !next) {
                amounts.set(values.get(v), sharing(one, other));
                amounts.set(values.get(v + 1), sharing(other, one));
                v++;
            }
        }
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Amount by = amounts.get(i);
            Amount now = amounts.get(i + 1);
            boolean pair = by.change() == Change.BY && now.change() == Change.NEW;
            if (pair && by.measure().equals("point") && now.kind() == QuantityKind.PERCENT) {
                amounts.set(i, by.in(QuantityKind.POINT, "percentage point"));
            } else if (pair && by.kind() == QuantityKind.PERCENT && now.isNumberOnly() && lexicon.has(Words.RATE, now.counted())) {
                amounts.set(i + 1, now.in(QuantityKind.PERCENT, by.measure()));
            }
        }
    }

    /** "12 people died on Monday and 15 on Tuesday", "two of them". */
    private static void shareNouns(Sentence s, List<String> words, List<Amount> amounts) {
        for (int i = 1; i < amounts.size(); i++) {
            Amount a = amounts.get(i);
            Amount before = amounts.get(i - 1);
            boolean counted = before.kind() == QuantityKind.COUNT && !before.counted().isEmpty();
            boolean of = a.to() + 2 < words.size() && words.get(a.to() + 1).equals("of") && s.token(a.to() + 2).pos().matches("PRP|WDT|WP");
            boolean and = a.from() > 0 && words.get(a.from() - 1).matches("and|but|while|or");
            boolean more = a.change() == Change.BY && a.to() + 1 < words.size() && s.token(a.to() + 1).pos().matches("JJR|RBR");
            boolean joined = and || before.predicate().equals(a.predicate()) && !a.predicate().isEmpty();
            if (a.isBare() && counted && (a.change() == Change.NONE && (of || joined) || more)) {
                boolean verb = a.to() + 1 < words.size() && s.token(a.to() + 1).isVerb();
                boolean adrift = and && !of && !verb && !a.head().label().matches("nsubj.*|.obj|attr");
                amounts.set(i, adrift ? a.of(before.counted()).under(before.predicate()) : a.of(before.counted()));
            }
        }
    }
}
