package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.finding.Coverage;
import org.stet.finding.Coverage.Place;
import org.stet.finding.Coverage.Sentence;
import org.stet.finding.Coverage.Standing;
import org.stet.finding.Coverage.Unit;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Report;

/** The documents under check sentence by sentence, each with its standing in the margin and what it rests on below; then the usual report. */
public final class StandingReport implements Renderer {

    private static final int MARGIN = 17;
    private static final int MOST_TOLD = 3;
    private static final int LONGEST_WORDS = 60;
    private static final String BELOW = " ".repeat(MARGIN + 2) + "- ";
    private static final String NEXT = " ".repeat(MARGIN + 4);

    private final Paint paint;
    private final Renderer rest;

    /**
     * @param colour whether to write ANSI colours
     * @param rest   what is printed after the documents
     */
    public StandingReport(boolean colour, Renderer rest) {
        this.paint = colour ? Paint.ANSI : Paint.NONE;
        this.rest = rest;
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        DocumentIndex texts = new DocumentIndex(report);
        Map<String, Set<Integer>> findings = findings(report);
        for (Coverage coverage : report.coverage()) {
            document(coverage, texts, findings.getOrDefault(coverage.document(), Set.of()).stream().map(report.findings()::get).toList(), out);
        }
        rest.render(report, out);
    }

    /** By document the numbers of the findings that have places in it. */
    private static Map<String, Set<Integer>> findings(Report report) {
        Map<String, Set<Integer>> found = new HashMap<>();
        int next = 0;
        for (Finding finding : report.findings()) {
            int number = next++;
            places(finding).forEach(place -> found.computeIfAbsent(place.document(), d -> new LinkedHashSet<>()).add(number));
        }
        return found;
    }

    private static Stream<Evidence> places(Finding finding) {
        return Stream.concat(Stream.of(finding.primary()), finding.related().stream());
    }

    /** @param findings that have places in it */
    private void document(Coverage coverage, DocumentIndex texts, List<Finding> findings, Writer out) throws IOException {
        String text = texts.document(coverage.document()).orElseThrow().text().text();
        out.append(paint.strong(Glyphs.harmless(coverage.document()))).append("\n\n");
        int end = 0;
        for (Sentence sentence : coverage.sentences()) {
            if (end > 0 && text.substring(Math.min(end, sentence.span().start()), sentence.span().start()).contains("\n")) {
                out.append('\n');
            }
            sentence(sentence, coverage.document(), texts, text, findings, out);
            end = sentence.span().end();
        }
        out.append('\n');
    }

    private void sentence(Sentence sentence, String document, DocumentIndex texts, String text, List<Finding> findings, Writer out) throws IOException {
        String label = Standings.words(sentence.standing());
        String margin = "  " + paint.standing(sentence.standing(), label) + " ".repeat(MARGIN - 2 - label.length());
        StringBuilder words = new StringBuilder();
        Paragraph.write(" ".repeat(MARGIN), " ".repeat(MARGIN), sentence.span().in(text), words);
        out.append(margin).append(words.substring(MARGIN));
        List<Finding> about = findings.stream()
                .filter(f -> places(f).anyMatch(p -> p.document().equals(document) && p.span().overlaps(sentence.span()))).toList();
        Set<String> notes = new LinkedHashSet<>();
        about.forEach(f -> notes.add("finding " + f.id() + ", " + f.rule() + (f.waived() ? ", waived" : "")));
        notes.addAll(notes(sentence, about.stream().map(Finding::message).collect(Collectors.toSet()), texts, text));
        for (String note : notes) {
            Paragraph.write(BELOW, NEXT, note, out);
        }
    }

    /** @param told by findings, which are printed whole */
    private static List<String> notes(Sentence sentence, Set<String> told, DocumentIndex texts, String text) {
        Standing standing = sentence.standing();
        Stream<Unit> own = sentence.units().stream().filter(u -> u.standing() == standing);
        return switch (standing) {
            case SUPPORTED -> by(own.toList(), texts).map(place -> List.of("by " + place)).orElse(List.of());
            case CONTRADICTED -> by(own.toList(), texts).map(place -> List.of("against " + place)).orElse(List.of());
            case SILENT -> widest(own.filter(u -> !told.contains(u.reason())).toList()).stream().limit(MOST_TOLD)
                    .map(u -> "“" + cut(u.span().in(text)) + "”" + (u.reason().isEmpty() ? "" : ": " + u.reason())).toList();
            case NOT_CHECKABLE, SKIPPED -> List.of(sentence.reason());
        };
    }

    /** Those that stand within no other. */
    private static List<Unit> widest(List<Unit> units) {
        List<Unit> widest = new ArrayList<>();
        units.stream().sorted(Comparator.comparing(Unit::span)).filter(u -> widest.stream().noneMatch(w -> w.span().contains(u.span()))).forEach(widest::add);
        return widest;
    }

    /** The place that most of the units rest on. */
    private static Optional<String> by(List<Unit> units, DocumentIndex texts) {
        Map<Place, Integer> rests = new LinkedHashMap<>();
        units.forEach(u -> u.by().forEach(p -> rests.merge(p, 1, Integer::sum)));
        return rests.entrySet().stream().max(Map.Entry.<Place, Integer>comparingByValue()).map(Map.Entry::getKey)
                .map(p -> p.document() + ", line " + texts.document(p.document()).orElseThrow().text().position(p.span().start()).line());
    }

    private static String cut(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= LONGEST_WORDS ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS)).strip() + "\u2026";
    }
}
