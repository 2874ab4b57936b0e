package org.stet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.LevelCounts;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;

/**
 * How the findings of a report fall on what a desk looks at.
 *
 * @param rules      that found something, the one that found most first
 * @param publishers of documents under check, the one with most open findings first
 * @param months     in which documents under check were published, in their order, those without a date last
 */
record Figures(List<Row> rules, List<Row> publishers, List<Row> months) {

    private static final int MONTH = 7;
    private static final Comparator<Row> MOST_FIRST = Comparator.comparing((Row row) -> -row.open.all()).thenComparing(row -> -row.waived).thenComparing(Row::name);

    /**
     * What falls on one rule, publisher or month.
     *
     * @param name      a rule's id, a publisher, a month as ISO has it; empty where it is not known
     * @param about     a rule's title; else empty
     * @param documents that were read to be checked; of a rule all
     * @param open      findings that nobody has waived
     */
    record Row(String name, String about, int documents, LevelCounts open, int waived) {

        /** Open findings on a hundred documents, with one decimal; a dash where no document was read. */
        String perHundred() {
            return documents == 0 ? "\u2013" : String.format(Locale.ROOT, "%,.1f", 100.0 * open.all() / documents);
        }

        private Row plus(Row other) {
            return new Row(name, about, documents + other.documents, open.plus(other.open), waived + other.waived);
        }
    }

    static Figures of(Report report) {
        Map<String, Row> rules = new TreeMap<>();
        Map<String, Row> publishers = new TreeMap<>();
        Map<String, Row> months = new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
        int checked = 0;
        for (DocumentEntry document : report.documents()) {
            if (document.checked()) {
                checked++;
                add(document.publisher(), 1, LevelCounts.NONE, 0, publishers);
                add(month(document), 1, LevelCounts.NONE, 0, months);
            }
        }
        DocumentIndex documents = new DocumentIndex(report);
        for (Finding finding : report.findings()) {
            int waived = finding.waived() ? 1 : 0;
            LevelCounts open = LevelCounts.NONE.plus(finding.level(), 1 - waived);
            add(finding.rule(), 0, open, waived, rules);
            add(finding.primary().publisher(), 0, open, waived, publishers);
            add(documents.document(finding.primary().document()).map(Figures::month).orElse(""), 0, open, waived, months);
        }
        int all = checked;
        List<Row> named = rules.values().stream().map(row -> new Row(row.name, report.rule(row.name).map(RuleEntry::title).orElse(""), all, row.open, row.waived)).toList();
        return new Figures(sorted(named), sorted(publishers.values()), List.copyOf(months.values()));
    }

    private static void add(String name, int documents, LevelCounts open, int waived, Map<String, Row> rows) {
        rows.merge(name, new Row(name, "", documents, open, waived), Row::plus);
    }

    private static List<Row> sorted(Iterable<Row> rows) {
        List<Row> all = new ArrayList<>();
        rows.forEach(all::add);
        all.sort(MOST_FIRST);
        return List.copyOf(all);
    }

    private static String month(DocumentEntry document) {
        return document.published().length() < MONTH ? "" : document.published().substring(0, MONTH);
    }

    /** At most so many rows, the last of which is what is left together. @param others what the last is called, behind its number */
    static List<Row> first(int most, List<Row> rows, String others) {
        if (rows.size() <= most) {
            return rows;
        }
        List<Row> first = new ArrayList<>(rows.subList(0, most - 1));
        List<Row> left = rows.subList(most - 1, rows.size());
        first.add(left.stream().reduce(new Row(number(left.size()) + " " + others, "", 0, LevelCounts.NONE, 0), Row::plus));
        return first;
    }

    static String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /** With its thousands parted. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
