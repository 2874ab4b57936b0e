package org.stet.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.finding.Condition;
import org.stet.finding.Evidence;
import org.stet.finding.FactNote;
import org.stet.finding.Finding;
import org.stet.finding.LeastChange;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.Waiving;

/** The whole derivation of one finding as a tree, from the rule down to the sentences. Only prints what stands in the report. */
public final class TextProof {

    private static final String INDENT = "  ";
    private static final String BELOW = " ".repeat(5);

    private final Paint paint;

    /** @param colour whether to write ANSI colours */
    public TextProof(boolean colour) {
        this.paint = colour ? Paint.ANSI : Paint.NONE;
    }

    /** @throws IOException where writing to {@code out} fails */
    public void write(Finding finding, Report report, Appendable out) throws IOException {
        Evidence primary = finding.primary();
        out.append(paint.level(finding.level())).append("  ").append(paint.strong(Glyphs.harmless(finding.rule()))).append("  ")
                .append(Glyphs.harmless(primary.document())).append(":" + primary.excerpt().at().line()).append("  ")
                .append(Glyphs.harmless(finding.id())).append('\n');
        Paragraph.write(INDENT, INDENT, finding.message(), out);
        heading("Rule", out);
        rule(finding, report, out);
        heading("Because", out);
        Facts facts = new Facts(finding, report, out);
        int number = 1;
        for (Condition condition : finding.proof().conditions()) {
            condition(number++, condition, facts, out);
        }
        Paragraph.write(BELOW, BELOW, Places.more(finding).map(more -> more + ", by which the same conditions are met").orElse(""), out);
        if (finding.proof().conditions().isEmpty()) {
            Paragraph.write(INDENT, INDENT, "The report does not tell which conditions were met.", out);
        }
        if (!finding.proof().change().says().isBlank() || !finding.help().isBlank()) {
            heading("What would settle it", out);
            change(finding.proof().change(), report, out);
            Paragraph.write(INDENT, INDENT, finding.help(), out);
        }
        heading("Finding", out);
        field("confidence", finding.confidence() + " (0 to 1: how often a finding like this is right)", out);
        field("state", finding.state().label(), out);
        field("waiver", waiver(finding.waiving()), out);
        field("fingerprint", finding.fingerprint(), out);
    }

    private void heading(String words, Appendable out) throws IOException {
        out.append('\n').append(paint.strong(words)).append('\n');
    }

    private static void field(String name, String words, Appendable out) throws IOException {
        Paragraph.write(INDENT + name + " ".repeat(13 - name.length()), " ".repeat(15), words, out);
    }

    private static void rule(Finding finding, Report report, Appendable out) throws IOException {
        String version = report.rule(finding.rule()).map(r -> ", version " + r.version()).orElse("");
        String title = report.rule(finding.rule()).map(RuleEntry::title).filter(t -> !t.isBlank()).map(t -> ": " + t).orElse("");
        Paragraph.write(INDENT, INDENT, finding.rule() + version + title, out);
        field("category", finding.category().label(), out);
        field("standard", finding.standard(), out);
        field("why", finding.why(), out);
    }

    private static void condition(int number, Condition condition, Facts facts, Appendable out) throws IOException {
        Paragraph.write(String.format(Locale.ROOT, "%3d. ", number), BELOW, condition.condition(), out);
        if (condition.kind() == Condition.Kind.ABSENT) {
            String looked = condition.looked() == 0 ? "there was nothing to look through"
                    : condition.looked() == 1 ? "1 was looked through, and it does not meet this" : condition.looked() + " were looked through, and none meets this";
            Paragraph.write(BELOW, BELOW, looked, out);
        }
        for (Map.Entry<String, String> binding : condition.bindings().entrySet()) {
            Paragraph.write(BELOW + Glyphs.harmless(binding.getKey()) + " = ", BELOW + INDENT, binding.getValue(), out);
        }
        Map<String, List<String>> shown = new LinkedHashMap<>();
        condition.facts().forEach(fact -> shown.put(fact, List.of()));
        condition.nearest().forEach(miss -> shown.put(miss.fact(), miss.unmet()));
        int left = shown.size();
        for (Map.Entry<String, List<String>> fact : shown.entrySet()) {
            facts.write(fact.getKey(), fact.getValue(), BELOW, --left == 0);
        }
    }

    private static void change(LeastChange change, Report report, Appendable out) throws IOException {
        Paragraph.write(INDENT, INDENT, change.says(), out);
        for (LeastChange.Edit edit : change.edits()) {
            String place = report.document(edit.document()).map(d -> ", line " + d.text().position(edit.span().start()).line() + ": \u201C"
                    + edit.span().in(d.text().text()) + "\u201D").orElse("");
            Paragraph.write(INDENT + INDENT, BELOW + INDENT, edit.document() + place
                    + (edit.words().isEmpty() ? " \u2192 take it out" : " \u2192 \u201C" + edit.words() + "\u201D"), out);
        }
    }

    private static String waiver(Waiving waiving) {
        String terms = (waiving.who().isEmpty() ? "" : ", by " + waiving.who()) + (waiving.until().isEmpty() ? "" : ", until " + waiving.until());
        return waiving.kind().label() + (waiving.reason().isEmpty() ? "" : ": " + waiving.reason()) + terms;
    }

    /** The facts of one finding's proof, each with those it is derived from below it; of one that stands there twice the second time only its head. */
    private static final class Facts {

        private final Map<String, FactNote> notes = new LinkedHashMap<>();
        private final Set<String> written = new HashSet<>();
        private final Report report;
        private final Appendable out;

        Facts(Finding finding, Report report, Appendable out) {
            finding.proof().facts().forEach(note -> notes.put(note.id(), note));
            this.report = report;
            this.out = out;
        }

        /**
         * @param unmet  of one that nearly was what is not to be there: what it does not meet
         * @param indent what every line begins with
         * @param last   whether no other follows on this level
         */
        void write(String id, List<String> unmet, String indent, boolean last) throws IOException {
            FactNote note = notes.get(id);
            String near = unmet.isEmpty() ? "" : "nearest: ";
            boolean first = written.add(id);
            String head = note == null ? id : head(note) + (first ? "" : ", as above");
            String below = indent + (last ? "   " : "\u2502  ");
            boolean parent = note != null && first && !note.from().isEmpty();
            String detail = below + (parent ? "\u2502  " : "   ");
            Paragraph.write(indent + (last ? "\u2514\u2500 " : "\u251C\u2500 "), detail, near + head, out);
            for (String condition : unmet) {
                line(detail, "unmet", condition);
            }
            if (note == null || !first) {
                return;
            }
            line(detail, "value", note.value());
            if (!note.says().equals(note.text()) && !note.says().equals(note.value()) && !note.says().equals(String.join("; ", note.why()))) {
                line(detail, "says", note.says());
            }
            line(detail, "sentence", note.sentence());
            line(detail, "why", String.join("; ", note.why()));
            int left = note.from().size();
            for (String from : note.from()) {
                write(from, List.of(), below, --left == 0);
            }
        }

        private String head(FactNote note) {
            String sure = note.sureness() < 1 ? ", sure to " + Math.round(note.sureness() * 100) + " %" : "";
            return note.text().isEmpty() ? note.kind() + " " + note.id() + sure
                    : note.kind() + " in " + place(note) + ": \u201C" + note.text() + "\u201D" + sure;
        }

        private String place(FactNote note) {
            String publisher = report.document(note.document()).map(d -> d.publisher()).filter(p -> !p.isEmpty()).map(p -> " (" + p + ")").orElse("");
            return note.document() + publisher + ", line " + note.at().line();
        }

        private void line(String indent, String name, String words) throws IOException {
            String start = indent + name + " ".repeat(10 - name.length());
            Paragraph.write(start, indent + " ".repeat(10), words, out);
        }
    }
}
