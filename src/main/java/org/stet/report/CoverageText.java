package org.stet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.finding.Coverage;
import org.stet.finding.Coverage.Standing;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Report;
import org.stet.rule.PlainWords;

/** How much of the documents under check was borne out and how much was not, in one sentence: that nothing was found wrong does not say that it is right. */
final class CoverageText {

    private CoverageText() {
    }

    /** Writes nothing where nothing is known of any sentence. */
    static void write(Report report, Appendable out) throws IOException {
        Map<Standing, Integer> counts = Standings.counts(report.coverage());
        int skipped = counts.getOrDefault(Standing.SKIPPED, 0);
        int read = counts.values().stream().mapToInt(Integer::intValue).sum() - skipped;
        List<String> parts = parts(report, counts);
        String sentences = read == 1 ? " sentence" : " sentences";
        String sentence = read == 0 ? "" : parts.size() == 1 ? parts.get(0).replaceFirst(" ", sentences + " ") : "Of " + read + sentences + " " + PlainWords.join(parts);
        String left = skipped == 0 ? "" : (skipped == 1 ? "1 passage was" : skipped + " passages were") + " not read (" + reasons(report) + ")";
        if (read + skipped > 0) {
            Paragraph.write("", "", String.join("; ", List.of(sentence, left).stream().filter(s -> !s.isEmpty()).toList()) + ".", out);
        }
    }

    private static List<String> parts(Report report, Map<Standing, Integer> counts) {
        boolean draft = report.documents().stream().anyMatch(DocumentEntry::isDraft);
        boolean alone = counts.getOrDefault(Standing.SUPPORTED, 0) + counts.getOrDefault(Standing.SILENT, 0) == 0
                && report.documents().stream().noneMatch(d -> d.isSource() && d.unread().isEmpty());
        String others = draft ? "the sources" : "other documents";
        List<String> parts = new ArrayList<>();
        if (!alone) {
            parts.add(are(counts, Standing.SUPPORTED) + " borne out by " + (draft ? "a source" : "another document"));
        }
        if (counts.containsKey(Standing.CONTRADICTED)) {
            parts.add(are(counts, Standing.CONTRADICTED) + " contradicted");
        }
        if (counts.containsKey(Standing.SILENT)) {
            parts.add(are(counts, Standing.SILENT) + " not in " + others + " or only in part");
        }
        if (counts.containsKey(Standing.NOT_CHECKABLE)) {
            parts.add(counts.get(Standing.NOT_CHECKABLE) + " could not be checked" + (!alone ? "" : draft ? " without a source" : " without another article"));
        }
        return parts;
    }

    private static String are(Map<Standing, Integer> counts, Standing standing) {
        int count = counts.getOrDefault(standing, 0);
        return count == 0 ? "none is" : count + (count == 1 ? " is" : " are");
    }

    private static String reasons(Report report) {
        return String.join("; ", report.coverage().stream().flatMap(c -> c.sentences().stream()).filter(s -> s.standing() == Standing.SKIPPED).map(Coverage.Sentence::reason).collect(Collectors.toCollection(TreeSet::new)));
    }
}
