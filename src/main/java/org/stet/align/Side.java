package org.stet.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.stet.fact.Accusation;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Claim;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Place;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Stance;
import org.stet.fact.Stated;
import org.stet.fact.Timex;
import org.stet.text.Span;

/** One document's facts with what comparing needs: the words of each sentence, and what hangs on each claim. */
final class Side {

    /** Room for a preposition before the time. */
    private static final int HEAD = 8;
    /** Characters on either side of a quotation that its sentence may take. */
    private static final int BESIDE = 300;
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"”’]*\\s+|\\n");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    final DocumentFacts facts;
    private final Map<String, List<Timex>> times;
    private final Map<String, List<Place>> places;
    final Map<String, List<Cause>> causes;
    final Map<String, List<Qualifier>> qualifiers;
    private final Map<Integer, List<Name>> names;
    private final String text;
    private final String written;
    private final Set<Double> figures;
    private final Vocabulary vocabulary;
    private final Similarity similarity;
    private final Map<Integer, String> sentences;
    private final Map<String, List<String>> quoted = new HashMap<>();
    private final Map<String, Attribution> attributions;
    private final Map<String, Timex> timexes;
    private final List<Attribution> statements;
    private final List<Name> firstNames;
    private final Map<String, Claim> claims;

    /** @param text the document's text */
    Side(DocumentFacts facts, String text, Vocabulary vocabulary, Similarity similarity) {
        this.facts = facts;
        this.written = text;
        this.text = " " + String.join(" ", QuoteText.words(text)) + " ";
        this.figures = figures(text);
        this.times = facts.times().stream().collect(Collectors.groupingBy(Timex::claim));
        this.places = facts.places().stream().collect(Collectors.groupingBy(Place::claim));
        this.causes = facts.causes().stream().collect(Collectors.groupingBy(Cause::claim));
        this.qualifiers = facts.qualifiers().stream().collect(Collectors.groupingBy(Qualifier::claim));
        this.names = facts.names().stream().collect(Collectors.groupingBy(n -> n.at().sentence()));
        this.attributions = facts.attributions().stream().collect(Collectors.toMap(Attribution::id, a -> a));
        this.timexes = facts.times().stream().collect(Collectors.toMap(Timex::id, t -> t));
        this.claims = facts.claims().stream().collect(Collectors.toMap(Claim::id, c -> c));
        this.vocabulary = vocabulary;
        this.similarity = similarity;
        this.sentences = sentences(facts);
        this.statements = facts.attributions().stream().filter(a -> a.cue().stance() != Stance.ATTITUDE).toList();
        this.firstNames = facts.names().stream().filter(Name::first).toList();
    }

    /** The numbers written in figures anywhere in the text, thousands separators or not; bare years are left out. */
    private static Set<Double> figures(String text) {
        return FIGURE.matcher(text).results()
                .map(MatchResult::group).filter(n -> !YEAR.matcher(n).matches()).map(n -> Double.parseDouble(n.replace(",", ""))).collect(Collectors.toSet());
    }

    /** The document as a whole, for what cannot be tied to one of its facts. */
    Article article() {
        return new Article(facts.document(), false, false, "", "");
    }

    /** Every number of the text, also those with a magnitude in words ("1.4 million"). */
    DoubleStream figures() {
        return DoubleStream.concat(figures.stream().mapToDouble(f -> f),
                facts.quantities().stream().filter(q -> q.min() == q.max()).mapToDouble(Quantity::min));
    }

    /** The words of the text, each once. */
    Set<String> textWords() {
        return Set.copyOf(Arrays.asList(text.strip().split(" ")));
    }

    /** The document's attributions that state something; what somebody only wants or likes is not compared. */
    List<Attribution> statements() {
        return statements;
    }

    /** The first mention of each entity. */
    List<Name> firstNames() {
        return firstNames;
    }

    /** The words of one of the document's quotations. */
    List<String> words(Quotation quotation) {
        return quoted.computeIfAbsent(quotation.id(), id -> QuoteText.words(quotation.text()));
    }

    /** The words of the quotation's sentence outside of it, as they are written, by punctuation. */
    String beside(Quotation quotation) {
        String before = written.substring(Math.max(0, quotation.span().start() - BESIDE), quotation.span().start());
        String after = written.substring(quotation.span().end(), Math.min(written.length(), quotation.span().end() + BESIDE));
        String[] last = SENTENCE_END.split(before, -1);
        return last[last.length - 1] + " " + SENTENCE_END.split(after, 2)[0];
    }

    /** Whether the words stand in the text, in this order; an ellipsis among them stands for any words. Case and punctuation do not count. */
    boolean says(List<String> words) {
        int from = 0;
        for (String part : (" " + String.join(" ", words) + " ").split(" \\* ")) {
            String sought = " " + part.strip() + " ";
            int at = text.indexOf(sought, from);
            if (at < 0) {
                return false;
            }
            from = at + sought.length() - 1;
        }
        return true;
    }

    /** For each sentence the longest passage that a claim or attribution takes in it. */
    private static Map<Integer, String> sentences(DocumentFacts facts) {
        Map<Integer, String> found = new TreeMap<>();
        facts.all().filter(f -> f instanceof Claim || f instanceof Attribution || f instanceof Accusation)
                .sorted(Comparator.comparing(Stated::id)).forEach(f -> found.merge(f.at().sentence(), f.text(), (a, b) -> b.length() > a.length() ? b : a));
        return found;
    }

    Set<String> words(Stated fact) {
        return vocabulary.content(sentences.getOrDefault(fact.at().sentence(), ""));
    }

    /**
     * The times of a claim; where it has none, those of the claim it shares its sentence and its doer with ("killed ten and hurt six on
     * Monday"), or of one before it that a time at the head of the sentence dates ("In May X resigned, and Y took over").
     */
    List<Timex> times(Claim claim) {
        List<Timex> own = times.getOrDefault(claim.id(), List.of());
        if (!own.isEmpty() || claim.role("A0").isEmpty()) {
            return own;
        }
        return facts.claims().stream().filter(c -> c.at().sentence() == claim.at().sentence() && times.containsKey(c.id()))
                .filter(c -> sharesDoer(c, claim) || isHeadedByTime(c) && c.span().end() <= claim.role("A0").get().span().start()
                        && c.attribution().equals(claim.attribution()))
                .findFirst().map(c -> times.get(c.id())).orElse(List.of());
    }

    private static boolean sharesDoer(Claim one, Claim other) {
        return one.role("A0").filter(r -> other.role("A0").filter(o -> o.span().equals(r.span())).isPresent()).isPresent();
    }

    private boolean isHeadedByTime(Claim claim) {
        return times.get(claim.id()).get(0).span().start() <= claim.span().start() + HEAD;
    }

    List<Place> places(Claim claim) {
        return places.getOrDefault(claim.id(), List.of());
    }

    /** The names within a span of a sentence. */
    List<Name> namesIn(int sentence, Span span) {
        return names.getOrDefault(sentence, List.of()).stream().filter(n -> span.contains(n.span())).toList();
    }

    /** The name of a person that follows a span of a sentence with nothing but a space between. */
    Optional<Name> nameBehind(int sentence, Span span) {
        return names.getOrDefault(sentence, List.of()).stream().filter(n -> n.kind() == NameKind.PERSON && n.span().start() == span.end() + 1).findFirst();
    }

    /** How near the sentences of the two facts are in meaning, 0 to 1. */
    double nearness(Stated own, Side other, Stated its) {
        String one = sentences.get(own.at().sentence());
        String two = other.sentences.get(its.at().sentence());
        if (one == null || two == null) {
            return 0;
        }
        List<float[]> vectors = similarity.embed(List.of(one, two));
        return Math.max(0, Math.round(100 * Similarity.cosine(vectors.get(0), vectors.get(1))) / 100.0);
    }

    Optional<Attribution> attribution(String id) {
        return Optional.ofNullable(attributions.get(id));
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    Optional<Timex> timeOf(Attribution attribution) {
        return Optional.ofNullable(timexes.get(attribution.timex()));
    }
}
