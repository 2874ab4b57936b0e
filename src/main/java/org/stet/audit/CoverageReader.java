package org.stet.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.document.Document;
import org.stet.document.FrontMatter;
import org.stet.document.Role;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Characterisation;
import org.stet.fact.Judgement;
import org.stet.fact.Skipped;
import org.stet.fact.Stance;
import org.stet.fact.Stated;
import org.stet.finding.Coverage;
import org.stet.finding.Coverage.Standing;
import org.stet.finding.Coverage.Unit;
import org.stet.finding.Finding;
import org.stet.language.SentenceSplitter;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Tells of every sentence of the documents under check how it stands. */
final class CoverageReader {

    static final String ZONE = "byline, links, newsletter line or a line said twice";
    static final String BETWEEN = "markup";
    private static final String QUESTION = "a question";
    private static final String OPINION = "an opinion";
    private static final String ATTITUDE = "what somebody wants or feels";
    private static final String NOTHING = "states nothing that another text could bear out";
    private static final String PARTICULARS = "only its names and dates could be looked up; they stand there";
    /** Kinds of unit that state nothing by themselves: that a name or a day is right does not make the sentence right. */
    private static final Set<String> BEARS_OUT_NOTHING = Set.of("name", "time", "attribution");
    private static final Comparator<Unit> IN_TEXT = Comparator.comparing(Unit::span).thenComparing(Unit::kind).thenComparing(Unit::standing)
            .thenComparing(Unit::reason);

    private final SentenceSplitter splitter = new SentenceSplitter();

    /**
     * @param story    the documents of the dossier, whether they were read or not
     * @param findings made on the dossier
     * @return one for each document under check, by id
     */
    Map<String, Coverage> read(Collection<Document> story, Dossier dossier, List<Finding> findings) {
        SentenceMap sentences = new SentenceMap(story.stream().filter(d -> dossier.texts().containsKey(d.id())).toList(), splitter);
        Set<String> underCheck = dossier.facts().stream().filter(f -> f instanceof Article a && a.underCheck()).map(f -> f.document()).collect(Collectors.toSet());
        Map<String, List<Unit>> units = new StandingReader(dossier, sentences).units();
        FaultMarks marks = new FaultMarks(findings, underCheck::contains, dossier.texts().size() > 1, sentences);
        Map<String, List<Stated>> facts = dossier.facts().stream().filter(f -> underCheck.contains(f.document()) && f instanceof Stated)
                .map(Stated.class::cast).collect(Collectors.groupingBy(Stated::document));
        Map<String, Coverage> read = new TreeMap<>();
        story.stream().filter(d -> dossier.unread().containsKey(d.id()) && d.role() != Role.SOURCE).forEach(d -> read.put(d.id(), new Coverage(d.id(),
                dossier.skipped().get(d.id()).stream().filter(s -> s.span().length() > 0).map(s -> skipped(s.span(), s.reason())).toList())));
        story.stream().filter(d -> underCheck.contains(d.id())).forEach(d -> read.put(d.id(), new Coverage(d.id(),
                sentences(d, sentences.of(d.id()), dossier.skipped().getOrDefault(d.id(), List.of()), marks.on(d.id(), units.getOrDefault(d.id(), List.of())), facts.getOrDefault(d.id(), List.of())))));
        return read;
    }

    private static List<Coverage.Sentence> sentences(Document document, List<Span> all, List<Skipped> skips, List<Unit> units, List<Stated> facts) {
        List<Span> foreign = skips.stream().filter(s -> s.reason().equals(Skipped.LANGUAGE)).map(Skipped::span).toList();
        List<Span> spans = all.stream().filter(s -> foreign.stream().noneMatch(f -> f.overlaps(s))).toList();
        Map<Integer, List<Unit>> unitsOf = units.stream().sorted(IN_TEXT).distinct().collect(Collectors.groupingBy(u -> SentenceMap.last(spans, u.span().start())));
        Map<Integer, List<Stated>> factsOf = facts.stream().collect(Collectors.groupingBy(f -> SentenceMap.last(spans, f.span().start())));
        List<Coverage.Sentence> told = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            told.add(sentence(document, spans.get(i), unitsOf.getOrDefault(i, List.of()), factsOf.getOrDefault(i, List.of())));
        }
        document.blocks().stream().filter(b -> b.zone() == Zone.BOILERPLATE).forEach(b -> told.add(skipped(b.span(), ZONE)));
        foreign.forEach(span -> told.add(skipped(span, Skipped.LANGUAGE)));
        between(FrontMatter.end(document.text()), document.text(), told).forEach(gap -> told.add(skipped(gap, BETWEEN)));
        told.sort(Comparator.comparing(Coverage.Sentence::span));
        return told;
    }

    /** Of a document none of which was looked at. */
    static Coverage skipped(Document document, String reason) {
        Span all = new Span(0, document.text().length());
        return new Coverage(document.id(), all.length() > 0 ? List.of(skipped(all, reason)) : List.of());
    }

    private static Coverage.Sentence skipped(Span span, String reason) {
        return new Coverage.Sentence(span, Standing.SKIPPED, reason, List.of());
    }

    private static Coverage.Sentence sentence(Document document, Span span, List<Unit> units, List<Stated> facts) {
        Standing worst = units.stream().map(Unit::standing).min(Comparator.naturalOrder()).orElse(Standing.NOT_CHECKABLE);
        if (worst == Standing.SUPPORTED && units.stream().noneMatch(u -> u.standing() == Standing.SUPPORTED && !BEARS_OUT_NOTHING.contains(u.kind()))) {
            return new Coverage.Sentence(span, Standing.NOT_CHECKABLE, PARTICULARS, units);
        }
        return new Coverage.Sentence(span, worst, worst == Standing.NOT_CHECKABLE ? reason(span.in(document.text()), units, facts) : "", units);
    }

    private static String reason(String words, List<Unit> units, List<Stated> facts) {
        boolean opinion = facts.stream().anyMatch(f -> f instanceof Judgement || f instanceof Characterisation);
        boolean attitude = facts.stream().anyMatch(f -> f instanceof Attribution a && a.cue().stance() == Stance.ATTITUDE);
        return words.endsWith("?") ? QUESTION : !units.isEmpty() ? units.get(0).reason() : opinion ? OPINION : attitude ? ATTITUDE : NOTHING;
    }

    /** Stretches with words in them that lie outside all sentences. @param begin where the article begins: what stands before is no copy */
    private static List<Span> between(int begin, String text, List<Coverage.Sentence> sentences) {
        List<Span> gaps = new ArrayList<>();
        int from = begin;
        for (Span span : sentences.stream().map(Coverage.Sentence::span).sorted().toList()) {
            gap(text, from, span.start(), gaps);
            from = Math.max(from, span.end());
        }
        gap(text, from, text.length(), gaps);
        return gaps;
    }

    private static void gap(String text, int from, int to, List<Span> gaps) {
        if (from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
            int start = from;
            int end = to;
            while (Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            gaps.add(new Span(start, end));
        }
    }
}
