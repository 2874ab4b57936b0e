package org.stet.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.audit.Auditor;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.ZonePatterns;
import org.stet.finding.Category;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Proof;
import org.stet.finding.Provenance;
import org.stet.finding.Report;
import org.stet.finding.Settled;
import org.stet.finding.State;
import org.stet.finding.Waiving;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/** Cases read from text, and findings made by hand. */
final class Samples {

    private Samples() {
    }

    /** What reading some paths gave. */
    record Read(List<Case> cases, List<Problem> problems) {

        Case only() {
            if (cases.size() != 1 || !problems.isEmpty()) {
                throw new AssertionError(cases.size() + " cases, " + shown());
            }
            return cases.get(0);
        }

        List<String> names() {
            return cases.stream().map(Case::name).toList();
        }

        String shown() {
            return String.join("\n", problems.stream().map(Problem::show).toList());
        }
    }

    static Documents documents() throws IOException {
        Path patterns = Path.of("rules/lexicon/boilerplate.yaml");
        return new Documents(ZonePatterns.read(new Source(patterns.toString(), Files.readString(patterns))));
    }

    static Read read(Path... paths) throws IOException {
        List<Case> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        CaseFiles.of(List.of(paths), documents()).read(cases::add, problems::add);
        return new Read(cases, problems);
    }

    static Finding finding(String rule, Category category, Level level, double confidence, Document document, String words, Evidence... related) {
        Evidence at = at(document, words);
        return new Finding(rule + "-" + at.span().start(), rule, category, level, confidence, "“" + words + "” is wrong.", "Mend it.", "", "", at,
                List.of(related), Proof.NONE, "0".repeat(64), State.NEW, Waiving.NONE);
    }

    static Evidence at(Document document, String words) {
        int start = document.text().indexOf(words);
        Span span = new Span(start, start + words.length());
        return new Evidence(document.id(), document.publisher(), span, words, "", document.source().excerpt(span));
    }

    /** Finds every "wrong" of the draft, an error that is as sure as the digit behind it says; takes longer over the first cases. */
    static Auditor auditor() {
        return new Auditor() {
            @Override
            public Report check(Document draft, List<Document> sources) {
                try {
                    Thread.sleep(draft.text().contains("slow") ? 20 : 0);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                if (draft.text().contains("broken")) {
                    throw new IllegalStateException("broken");
                }
                List<Finding> findings = new ArrayList<>();
                for (int at = draft.text().indexOf("wrong"); at >= 0; at = draft.text().indexOf("wrong", at + 1)) {
                    double confidence = (draft.text().charAt(at + 5) - '0') / 10.0;
                    findings.add(finding("wrong", Category.CONTRADICTION, confidence > 0.5 ? Level.ERROR : Level.NOTE, confidence, draft,
                            draft.text().substring(at, at + 6)));
                }
                String unread = draft.text().contains("endless") ? "not checked: reading it took longer than 7 s. Split it." : "";
                return new Report(new Provenance("0", "0".repeat(64), "0".repeat(64), "0", List.of()), List.of(), List.of(new DocumentEntry(draft.id(), draft.path(), "draft", "", "", draft.sha256(), unread,
                        draft.source())), findings, List.of(), Settled.NOTHING, List.of());
            }

            @Override
            public Report audit(List<Document> documents) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Auditor remembering(int most) {
                return this;
            }
        };
    }
}
