package org.stet.extract.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Bound;
import org.stet.fact.Change;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.QuantityKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads how old somebody is: "Anna Lind, 34,", "aged 34", "the 34-year-old driver", "people over 65", "in his 30s". */
final class Ages {

    private static final double OLDEST = 120;
    private static final Pattern DECADE = Pattern.compile("([2-9]0)s\\.?");

    private final Lexicon lexicon;
    private final Surroundings around;
    private final Units units;

    Ages(Lexicon lexicon, Surroundings around, Units units) {
        this.lexicon = lexicon;
        this.around = around;
        this.units = units;
    }

    Optional<Amount> read(Sentence s, List<String> words, NumberWords.Found found) {
        if (!found.measure().isEmpty()) {
            return Optional.empty();
        }
        return old(s, words, found).or(() -> sharesOld(s, words, found)).or(() -> (Double.isInfinite(found.max()) ? found.min() : found.max()) > OLDEST
                ? Optional.empty() : bare(s, words, found));
    }

    /** "In his 30s". */
    Optional<Amount> decade(Sentence s, List<String> words, int at) {
        Matcher decade = DECADE.matcher(words.get(at));
        boolean own = at > 1 && (s.token(at - 1).pos().equals("PRP$") || words.get(at - 1).matches("mid|early|late|-") && at > 2
                && s.tokens().subList(Math.max(0, at - 3), at).stream().anyMatch(t -> t.pos().equals("PRP$")));
        if (!own || !decade.matches()) {
            return Optional.empty();
        }
        double from = Double.parseDouble(decade.group(1));
        return Optional.of(new Amount(at, at, at, from, from + 9, Bound.BETWEEN, QuantityKind.AGE, "year", "", s.token(at), "", Change.NONE, "old"));
    }

    /** "12-year-old boy", "four months old". */
    private Optional<Amount> old(Sentence s, List<String> words, NumberWords.Found found) {
        return units.after(s, words, found.to()).flatMap(unit -> {
            int at = unit.token().index() + 1;
            while (at < words.size() && words.get(at).equals("-")) {
                at++;
            }
            boolean old = at < words.size() && words.get(at).matches("olds?");
            return old ? Optional.of(age(s, found, at, unit.name(), whose(s, s.token(at)), s.token(at))) : Optional.empty();
        });
    }

    /** The first number of "16 and 17-year-olds". */
    private Optional<Amount> sharesOld(Sentence s, List<String> words, NumberWords.Found found) {
        int and = found.to() + 1;
        boolean coordinated = and + 5 < words.size() && words.get(and).matches("and|or") && words.subList(and + 2, and + 5).equals(List.of("-", "year", "-"));
        return coordinated ? Optional.of(age(s, found, found.to(), "year", "", s.token(found.last()))) : Optional.empty();
    }

    /** Noun of the one who is so old. */
    private String whose(Sentence s, Token old) {
        if (old.label().equals("amod")) {
            return s.head(old).flatMap(h -> CountedNouns.reached(s, old.index(), h.index())).map(Token::lemma)
                    .filter(l -> !lexicon.has(Words.DURATION_UNIT, l)).orElse("");
        }
        return old.label().equals("acomp") ? s.head(old).flatMap(v -> s.child(v.index(), "nsubj")).filter(Token::isNoun).map(Token::lemma).orElse("") : "";
    }

    private Optional<Amount> bare(Sentence s, List<String> words, NumberWords.Found found) {
        int before = found.from() - 1;
        int next = found.to() + 1;
        int first = before;
        while (first > 0 && words.get(first).matches("and|,|\\d{1,3}")) {
            first--;
        }
        boolean cued = before >= 0 && isCue(words, before) || first < before && first >= 0 && isCue(words, first);
        String whom = before < 0 ? "" : !cued ? s.token(before).lemma()
                : s.token(first).label().equals("partmod") ? s.head(s.token(first)).map(Token::lemma).orElse("") : whose(s, s.token(first));
        boolean older = next + 1 < words.size() && words.get(next).matches("and|or") && words.get(next + 1).matches("older|over|under|younger|above|up");
        if (cued && !older) {
            return Optional.of(age(s, found, found.to(), "year", whom, s.token(found.last())));
        }
        Token last = s.token(found.last());
        if (older && before >= 0 && (cued || isPerson(s.token(before)))) {
            boolean up = words.get(next + 1).matches("older|over|above|up");
            return Optional.of(new Amount(found.from(), found.last(), next + 1, up ? found.min() : Double.NEGATIVE_INFINITY,
                    up ? Double.POSITIVE_INFINITY : found.max(),
                    up ? Bound.AT_LEAST : Bound.AT_MOST, QuantityKind.AGE, "year", "", last, whom, Change.NONE, "old"));
        }
        boolean ends = next >= words.size() || !s.token(next).isNoun() && !s.token(next).pos().startsWith("JJ") && !words.get(next).equals("-");
        if (before >= 0 && ends && words.get(found.from()).matches("over|under|above") && isPerson(s.token(before))) {
            return Optional.of(age(s, found, found.to(), "year", s.token(before).lemma(), last));
        }
        return beside(s, words, found);
    }

    private boolean isCue(List<String> words, int before) {
        return lexicon.has(Words.AGE_CUE, words.get(before)) || words.get(before).equals("of") && before > 0
                && lexicon.has(Words.AGE_CUE, words.get(before - 1));
    }

    private boolean isPerson(Token token) {
        return "person".equals(lexicon.map(Words.COUNT_NOUN_CLASS).get(token.lemma()));
    }

    /** "Anna Lind, 34, won", "Anna Lind (34)". */
    private Optional<Amount> beside(Sentence s, List<String> words, NumberWords.Found found) {
        int before = found.from() - 2;
        int next = found.to() + 1;
        boolean commas = before >= 0 && words.get(before + 1).equals(",") && (next >= words.size() || words.get(next).matches("[,.;]|of|from|and"));
        boolean brackets = before >= 0 && words.get(before + 1).equals("(") && next < words.size() && words.get(next).equals(")");
        if (!commas && !brackets || found.from() != found.last() || !Character.isDigit(words.get(found.last()).charAt(0))) {
            return Optional.empty();
        }
        Token owner = s.token(before);
        Optional<Name> name = around.nameOver().apply(owner).filter(n -> n.kind() != NameKind.PLACE);
        boolean named = owner.pos().startsWith("NNP")
                && name.filter(n -> n.kind() == NameKind.PERSON || commas && s.token(found.last()).label().equals("appos")).isPresent();
        return named ? Optional.of(age(s, found, found.to(), "year", owner.lemma(), s.token(found.last()))) : Optional.empty();
    }

    private static Amount age(Sentence s, NumberWords.Found f, int to, String unit, String whom, Token head) {
        return new Amount(f.from(), f.last(), Math.max(to, f.to()), f.min(), f.max(), f.bound(), QuantityKind.AGE, unit, "", head, whom, Change.NONE, "old");
    }
}
