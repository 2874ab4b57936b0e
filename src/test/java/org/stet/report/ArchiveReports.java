package org.stet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.stet.finding.Archive;
import org.stet.finding.Category;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.LevelCounts;
import org.stet.finding.Proof;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.Settled;
import org.stet.finding.State;
import org.stet.finding.Waiving;
import org.stet.text.Source;
import org.stet.text.Span;

/** Invented reports of archives, with what a ledger tells of them. */
final class ArchiveReports {

    private static final List<String> RULES = List.of("number-conflict", "qualifier-dropped", "quote-altered", "date-conflict", "attribution-missing");

    private ArchiveReports() {
    }

    /** Two articles of each publisher in each month, every other of which has findings, after so many runs. */
    static Report of(int publishers, int months, int runs) {
        List<DocumentEntry> documents = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 2 * publishers * months; i++) {
            String id = String.format(Locale.ROOT, "article-%05d", i);
            int month = i / 2 % months;
            String publisher = i % 17 == 16 ? "" : publishers == 1 ? "The Norwick Herald" : "The Courier of Town " + (i / 2 / months + 1);
            Source text = new Source(id, "The council paid 14 firms.\n");
            String unread = i % 50 == 49 ? "not checked: it is written in Danish, and Stet reads English only. Give an English translation instead." : "";
            documents.add(new DocumentEntry(id, "archive/" + id + ".txt", "peer", publisher,
                    i % 41 == 40 ? "" : String.format(Locale.ROOT, "%d-%02d-12", 2021 + month / 12, 1 + month % 12), "e".repeat(64), unread, text));
            int found = i % 2 == 1 ? 0 : (i * 7 + month * month) % 6;
            for (int n = 0; n < found; n++) {
                String rule = RULES.get((i / 2 + n) % (n + 1) % RULES.size());
                findings.add(new Finding(id + n, rule, Category.CONTRADICTION, Level.values()[(i / 2 + n) % 3], 0.8, "It says 14 firms where another says 13.", "Check it.", "", "",
                        Reports.at(text, publisher, new Span(17, 19), "14"), List.of(), Proof.NONE, String.format(Locale.ROOT, "%064x", findings.size()), State.NEW,
                        findings.size() % 9 == 8 ? new Waiving(Waiving.Kind.WAIVED, "the desk rang", "", "") : Waiving.NONE));
            }
        }
        List<RuleEntry> rules = RULES.stream().map(rule -> new RuleEntry(rule, "0123456789ab", "What " + rule.replace('-', ' ') + " finds", Category.CONTRADICTION,
                Level.ERROR, "", "")).toList();
        Report report = new Report(Reports.MADE_WITHOUT_MODELS, rules, documents, findings, List.of(), Settled.NOTHING, List.of());
        return runs == 0 ? report : report.with(archive(report, runs));
    }

    private static Archive archive(Report report, int runs) {
        Map<String, Long> stages = new LinkedHashMap<>();
        stages.put("reading", 754_000L);
        stages.put("grouping", 3_400L);
        stages.put("judging", 312_000L);
        LevelCounts open = report.open().map(f -> LevelCounts.NONE.plus(f.level(), 1)).reduce(LevelCounts.NONE, LevelCounts::plus);
        int documents = report.documents().size();
        List<Archive.Run> all = IntStream.rangeClosed(1, runs).mapToObj(n -> new Archive.Run(n, String.format(Locale.ROOT, "2026-%02d-0%dT06:30Z", 1 + n % 12, 1 + n % 9),
                documents, report.unread().size(), n == 1 ? 0 : documents - 10, n == 1 ? documents / 2 : 6,
                n == runs ? open : new LevelCounts(open.errors() + 3 * (runs - n), open.warnings() + (runs - n) % 3, open.notes() / (1 + (runs - n) % 2)), n)).toList();
        List<Archive.HeavyStory> stories = List.of(new Archive.HeavyStory("story-12", "The council of Norwick pays for the wall", 9, new LevelCounts(7, 2, 4)),
                new Archive.HeavyStory("story-3", "", 2, new LevelCounts(0, 3, 1)));
        return new Archive(all, 12, 30, documents / 2, documents / 10, stages, stories,
                List.of(new Archive.Aside("archive/old.zip, entry a/b.docx", "it is damaged."), new Archive.Aside("archive/wire.jsonl:7", "it has no text.")));
    }

    /** All that comes from documents, files and rules attacks. */
    static Report hostile() {
        String attack = HostileReports.ATTACK;
        Report hostile = HostileReports.all();
        return hostile.with(new Archive(List.of(new Archive.Run(1, attack, 1, 1, 0, 1, new LevelCounts(1, 0, 0), 0)), 1, 0, 1, 0, Map.of(attack, 1L),
                List.of(new Archive.HeavyStory(attack, attack, 1, new LevelCounts(1, 0, 0))),
                List.of(new Archive.Aside(attack, attack))));
    }
}
