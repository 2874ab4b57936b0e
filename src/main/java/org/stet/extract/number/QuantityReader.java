package org.stet.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Change;
import org.stet.fact.QuantityKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads numbers with their bounds, unit, what they count, their part in a change and the predicate they stand under. For one document. */
public final class QuantityReader {

    private static final int LONGEST_PHRASE = 6;
    /** Of "200m" where no noun follows. */
    private static final String METRE = "metre";

    private final Lexicon lexicon;
    private final NumberWords numbers;
    private final NumberBounds bounds;
    private final Units units;
    private final Scores scores;
    private final Ages ages;
    private final Multiples multiples;
    private final CountedNouns nouns;
    private final NoQuantity none;
    private final Changes changes;

    public QuantityReader(Lexicon lexicon, Surroundings around) {
        this.lexicon = lexicon;
        Currencies currencies = new Currencies(lexicon);
        this.numbers = new NumberWords(lexicon, currencies);
        this.bounds = new NumberBounds(lexicon);
        this.units = new Units(lexicon, currencies);
        this.scores = new Scores(lexicon, numbers, units);
        this.ages = new Ages(lexicon, around, units);
        this.nouns = new CountedNouns(lexicon);
        this.multiples = new Multiples(lexicon, numbers, nouns);
        this.none = new NoQuantity(lexicon, around);
        this.changes = new Changes(lexicon, around);
    }

    /** The amounts of a sentence in the order of the text, each with its predicate, if it has one. */
    public List<Amount> read(Sentence s) {
        List<String> words = s.tokens().stream().map(QuantityReader::word).toList();
        List<Amount> amounts = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (at >= next(amounts) && !none.isTaken(s, s.token(at))) {
                amount(s, words, at).map(a -> bounds.behind(words, a)).ifPresent(amounts::add);
            }
        }
        return changes.apply(s, words, amounts).stream().map(a -> a.predicate().isEmpty() ? a.under(predicate(s, a.head())) : a)
                .map(a -> fate(s, a)).toList();
    }

    /** Where to read on: the noun of the last amount may have a number of its own ("two of the five judges"). */
    private static int next(List<Amount> amounts) {
        if (amounts.isEmpty()) {
            return 0;
        }
        Amount a = amounts.get(amounts.size() - 1);
        return (a.per().isEmpty() && a.kind() != QuantityKind.AGE ? a.last() : a.to()) + 1;
    }

    /** In lower case, less the full stop that the tokenizer leaves on a number or unit at the sentence's end. */
    static String word(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return word.length() > 1 && word.matches("\\d.*\\.|[a-z]{1,3}\\.") ? word.substring(0, word.length() - 1) : word;
    }

    private Optional<Amount> amount(Sentence s, List<String> words, int at) {
        Optional<Amount> special = scores.read(s, words, at).or(() -> ages.decade(s, words, at)).or(() -> multiples.read(s, words, at))
                .or(() -> multiples.ordinal(s, words, at));
        if (special.isPresent()) {
            return special;
        }
        Optional<NumberWords.Found> found = scores.range(s, words, at).or(() -> numbers.read(s, words, at));
        return found.flatMap(f -> ages.read(s, words, f).or(() -> multiples.times(s, words, f)).or(() -> plain(s, words, f)));
    }

    private Optional<Amount> plain(Sentence s, List<String> words, NumberWords.Found found) {
        Optional<Units.Unit> unit = found.measure().isEmpty() ? units.after(s, words, found.to()) : Optional.empty();
        Optional<String> before = units.before(s, found.from());
        if (none.isSuspect(s, s.token(found.last())) && unit.isEmpty() && found.measure().isEmpty()
                || none.isLabel(s, words, found, unit.isPresent() || before.isPresent())) {
            return Optional.empty();
        }
        return Optional.of(unit.isPresent() ? measured(s, words, found, unit.get())
                : !found.measure().isEmpty() ? sum(s, words, found) : before.isPresent() ? graded(s, found, before.get()) : count(s, words, found));
    }

    /** "30 km", "$3" in words, "10 percent of voters". */
    private Amount measured(Sentence s, List<String> words, NumberWords.Found found, Units.Unit unit) {
        Token token = unit.token();
        int[] per = {token.index()};
        String[] name = unit.name().split(" per ");
        Optional<Units.Per> rate = units.per(s, words, token.index(), numbers)
                .or(() -> CountedNouns.ofWhat(s, token).flatMap(of -> units.per(s, words, of.index(), numbers)));
        rate.ifPresent(r -> per[0] = r.last());
        return amount(s, during(s, words, found, name[0]), unit.factor(), kind(name[0], unit.money()), name[0],
                name.length > 1 ? name[1] : rate.map(Units.Per::name).orElse(""), token, per[0]);
    }

    /** "Over three years" says during which time, not how much more. */
    private NumberWords.Found during(Sentence s, List<String> words, NumberWords.Found f, String unit) {
        boolean bound = f.from() > 0 && (s.token(f.from() - 1).pos().matches("IN|DT|TO") || lexicon.has(Words.LEVEL, s.token(f.from() - 1).lemma())
                || s.token(f.from() - 1).lemma().matches("last|take|spend|serve|wait|have|for"));
        boolean during = lexicon.has(Words.DURATION_UNIT, unit) && words.get(f.from()).equals("over") && !bound;
        return during ? new NumberWords.Found(f.from() + 1, f.last(), f.min(), f.min(), f.measure()) : f;
    }

    private static QuantityKind kind(String unit, boolean money) {
        return money ? QuantityKind.MONEY : switch (unit) {
            case "percent" -> QuantityKind.PERCENT;
            case "percentage point", "basis point" -> QuantityKind.POINT;
            default -> QuantityKind.MEASURE;
        };
    }

    /** "$3 million", "a third of the seats": the number itself says the unit. */
    private Amount sum(Sentence s, List<String> words, NumberWords.Found found) {
        QuantityKind kind = found.measure().equals("percent") ? QuantityKind.PERCENT : QuantityKind.MONEY;
        Optional<Units.Per> rate = units.per(s, words, found.to(), numbers);
        return amount(s, found, 1, kind, found.measure(), rate.map(Units.Per::name).orElse(""), s.token(found.last()),
                rate.map(Units.Per::last).orElse(found.to()));
    }

    private Amount amount(Sentence s, NumberWords.Found found, double factor, QuantityKind kind, String measure, String per, Token token, int to) {
        Optional<Token> of = CountedNouns.ofWhat(s, token).or(() -> CountedNouns.ofWhat(s, s.token(found.last()))).filter(Token::isNoun);
        Optional<Token> after = CountedNouns.modified(s, token).filter(n -> n.index() > token.index())
                .flatMap(n -> CountedNouns.reached(s, token.index(), n.index()));
        String counted = of.map(Token::lemma).orElseGet(() -> nouns.measured(s, token, after));
        int end = Math.max(to, of.filter(t -> t.index() < found.last() + LONGEST_PHRASE && kind == QuantityKind.PERCENT).map(Token::index).orElse(to));
        return new Amount(found.from(), found.last(), Math.max(end, found.to()), times(found.min(), factor), times(found.max(), factor), found.bound(),
                kind, measure,
                per, token, counted, Change.NONE, predicate(s, of.orElse(after.orElse(token))));
    }

    private static double times(double n, double factor) {
        return factor == 1 ? n : Math.rint(n * factor * 1e6) / 1e6;
    }

    /** "A magnitude 6.4 earthquake". */
    private static Amount graded(Sentence s, NumberWords.Found found, String measure) {
        Optional<Token> noun = CountedNouns.modified(s, s.token(found.from() - 1));
        return new Amount(found.from(), found.last(), found.to(), found.min(), found.max(), found.bound(), QuantityKind.MEASURE, measure, "",
                s.token(found.last()),
                noun.map(Token::lemma).orElse(""), Change.NONE, "");
    }

    private Amount count(Sentence s, List<String> words, NumberWords.Found found) {
        Token last = s.token(found.last());
        Optional<Token> noun = nouns.after(s, found.to()).or(() -> found.to() > found.last() ? nouns.after(s, found.last()) : Optional.empty());
        Optional<Token> counted = noun.filter(Token::isNoun);
        Optional<Units.Unit> part = CountedNouns.ofWhat(s, last).filter(t -> counted.filter(t::equals).isPresent()).flatMap(t -> units.at(s, t));
        if (part.isPresent()) {
            Units.Unit unit = part.get();
            return new Amount(found.from(), found.last(), unit.token().index(), found.min(), found.max(), found.bound(),
                    kind(unit.name(), unit.money()), unit.name(), "",
                    unit.token(), "", Change.NONE, predicate(s, unit.token()));
        }
        if (counted.isEmpty() && words.get(found.last()).matches("(\\d.*)?m") && found.from() <= found.last() && found.min() >= 1e6
                && units.per(s, words, found.to(), numbers).isEmpty()) {
            return amount(s, found, 1e-6, QuantityKind.MEASURE, METRE, "", last, found.to());
        }
        Token head = counted.orElse(last);
        String name = counted.map(Token::lemma).orElseGet(() -> noun.isPresent() ? "" : nouns.measured(s, last, Optional.empty()));
        int end = counted.filter(t -> t.index() < found.last() + LONGEST_PHRASE).map(Token::index).orElse(found.to());
        Optional<Units.Per> rate = units.per(s, words, Math.max(end, found.to()), numbers);
        return new Amount(found.from(), found.last(), Math.max(found.to(), rate.map(Units.Per::last).orElse(end)), found.min(), found.max(), found.bound(),
                QuantityKind.COUNT, "", rate.map(Units.Per::name).orElse(""), head, name, Change.NONE, predicate(s, head));
    }

    /** Lemma of the nearest verb above, or of the adjective it measures ("12 years old"); for a noun that names an outcome ("110 deaths") its own. */
    /** "Left 12 people dead and 40 injured": what became of them stands right behind. */
    private Amount fate(Sentence s, Amount a) {
        Map<String, String> fates = lexicon.map(Words.VICTIM_VERB);
        boolean told = fates.containsKey(a.counted()) || fates.containsKey(a.predicate());
        boolean people = a.kind() == QuantityKind.COUNT && (a.counted().isEmpty() || "person".equals(lexicon.map(Words.COUNT_NOUN_CLASS).get(a.counted()))
                || a.to() == a.last());
        Optional<Token> behind = a.to() + 1 < s.tokens().size() ? Optional.of(s.token(a.to() + 1)) : Optional.empty();
        return behind.filter(t -> people && !told && t.pos().matches("JJ|VBN|VBD") && fates.containsKey(t.lemma())).map(t -> a.under(t.lemma())).orElse(a);
    }

    private String predicate(Sentence s, Token noun) {
        if (lexicon.map(Words.VICTIM_VERB).containsKey(noun.lemma())) {
            return noun.lemma();
        }
        if (noun.label().equals("npadvmod") && s.head(noun).filter(t -> t.pos().startsWith("JJ")).isPresent()) {
            return s.token(noun.head()).lemma();
        }
        Token at = noun;
        for (int hops = 0; at.head() >= 0 && hops < 12; hops++) {
            at = s.token(at.head());
            if (at.isVerb() || lexicon.map(Words.VICTIM_VERB).containsKey(at.lemma())) {
                return at.lemma();
            }
        }
        return "";
    }
}
