package org.stet.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.align.PeerVerdicts;
import org.stet.fact.Article;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Factuality;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Unit;
import org.stet.fact.Verdict;
import org.stet.finding.Coverage;
import org.stet.finding.Coverage.Place;
import org.stet.finding.Coverage.Standing;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * How everything checkable in one story stands by the verdicts alone, before any finding is looked at. A verdict that something is
 * contradicted makes it silent here: it is contradicted where a rule finds so.
 */
final class StandingReader {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 4;
    private static final int MOST_PLACES = 3;
    private static final String UNCOMMITTED = "a question, a condition or a wish";

    private final Map<String, Source> texts;
    private final SentenceMap sentences;
    private final Map<String, Stated> stated = new HashMap<>();
    private final List<Support> verdicts;
    private final boolean peers;

    StandingReader(Dossier dossier, SentenceMap sentences) {
        this.texts = dossier.texts();
        this.sentences = sentences;
        List<Article> articles = of(dossier, Article.class);
        this.peers = articles.stream().anyMatch(Article::peer);
        of(dossier, Stated.class).forEach(s -> stated.put(s.id(), s));
        this.verdicts = peers || articles.size() < 2 ? peers(dossier, articles) : of(dossier, Support.class);
    }

    private static <T extends Fact> List<T> of(Dossier dossier, Class<T> kind) {
        return dossier.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Support> peers(Dossier dossier, List<Article> articles) {
        Set<String> underCheck = articles.stream().filter(Article::underCheck).map(Article::document).collect(Collectors.toSet());
        Map<String, List<Correspondence>> found = of(dossier, Correspondence.class).stream().filter(c -> !c.document().equals(c.thereDocument()))
                .collect(Collectors.groupingBy(Correspondence::here));
        return of(dossier, Stated.class).stream().filter(s -> underCheck.contains(s.document()))
                .flatMap(s -> PeerVerdicts.of(s, found.getOrDefault(s.id(), List.of())).stream()).toList();
    }

    /** Why nothing of the document can be checked; empty if it can. */
    private Optional<String> alone() {
        return texts.size() > 1 ? Optional.empty() : Optional.of(peers ? "no other document tells this story" : "there is no source");
    }

    /** The units of each document under check, in no order. */
    Map<String, List<Coverage.Unit>> units() {
        return verdicts.stream().collect(Collectors.groupingBy(Support::document, Collectors.mapping(this::unit, Collectors.toList())));
    }

    private Coverage.Unit unit(Support verdict) {
        Stated of = stated.get(verdict.of());
        String kind = verdict.kind().name().toLowerCase(Locale.ROOT);
        if (alone().isPresent()) {
            return new Coverage.Unit(kind, of.span(), Standing.NOT_CHECKABLE, alone().get(), List.of());
        }
        List<Place> places = places(verdict, of);
        Standing standing = standing(verdict, of);
        return new Coverage.Unit(kind, of.span(), standing, reason(verdict, standing), standing == Standing.NOT_CHECKABLE ? List.of() : places);
    }

    /**
     * A claim whose words the sources have only in part is not said there: silence, if not for certain. So is one that a verdict lets pass
     * although no source has some word of it: "jailed" may be that word.
     */
    private static Standing standing(Support verdict, Stated of) {
        boolean told = !(verdict.by().isEmpty() && verdict.missing().isEmpty());
        boolean half = verdict.kind() == Unit.CLAIM && (verdict.verdict() == Verdict.NOT_JUDGED && told
                || verdict.verdict() == Verdict.SUPPORTED && !verdict.missing().isEmpty());
        boolean silent = half || verdict.verdict() == Verdict.SILENT || verdict.verdict() == Verdict.CONTRADICTED;
        boolean statesNothing = of instanceof Claim claim && claim.factuality() == Factuality.UNCOMMITTED;
        return verdict.verdict() == Verdict.SUPPORTED && !half ? Standing.SUPPORTED
                : silent && !statesNothing ? Standing.SILENT : Standing.NOT_CHECKABLE;
    }

    private String reason(Support verdict, Standing standing) {
        String given = verdict.why().isEmpty() ? "" : verdict.why().get(0);
        String other = peers ? "another document" : "a source";
        return switch (verdict.verdict()) {
            case CONTRADICTED -> other + " seems to say otherwise, but no rule finds fault with it";
            case SILENT -> standing == Standing.NOT_CHECKABLE ? UNCOMMITTED : !peers ? given : verdict.partly() ? "the other documents say less" : "no other document says it";
            case NOT_JUDGED -> standing == Standing.SILENT && verdict.missing().isEmpty() ? "no one passage has all its words"
                    : standing == Standing.NOT_CHECKABLE && verdict.kind() == Unit.CLAIM && !verdict.missing().isEmpty() ? UNCOMMITTED : given;
            case SUPPORTED -> standing == Standing.NOT_CHECKABLE ? UNCOMMITTED : given;
        };
    }

    /** The sentences of the facts that a verdict rests on, first those that share most words with the unit. */
    private List<Place> places(Support verdict, Stated of) {
        Set<Place> all = new LinkedHashSet<>();
        verdict.by().stream().map(stated::get).filter(s -> s != null).forEach(s -> all.add(sentences.around(s.document(), s.span())));
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        Set<String> words = words(sentences.around(of.document(), of.span()));
        Map<Place, Integer> shared = new HashMap<>();
        all.forEach(p -> shared.put(p, (int) words(p).stream().filter(words::contains).count()));
        List<Place> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingInt((Place p) -> -shared.get(p)).thenComparing(Place::document).thenComparing(Place::span));
        return ordered.subList(0, Math.min(MOST_PLACES, ordered.size()));
    }

    private Set<String> words(Place place) {
        return WORD.matcher(place.span().in(texts.get(place.document()).text())).results().map(MatchResult::group).filter(w -> w.length() >= SHORTEST_WORD)
                .map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
