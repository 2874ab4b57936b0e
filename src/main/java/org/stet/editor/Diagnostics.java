package org.stet.editor;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.text.Problem;

/** Findings and problems as marks in a text. */
final class Diagnostics {

    private static final String STET = "stet";
    private static final String FINDING = "finding";

    private Diagnostics() {
    }

    /** All that is to be told of a draft. */
    static List<Diagnostic> of(Checked checked) {
        List<Diagnostic> told = new ArrayList<>();
        checked.findings().forEach(f -> told.add(of(f, checked)));
        DocumentEntry draft = checked.report().documents().get(0);
        if (!draft.unread().isEmpty()) {
            told.add(diagnostic(Ranges.beginning(), DiagnosticSeverity.Error, "not-checked", draft.unread()));
        }
        return told;
    }

    private static Diagnostic of(Finding finding, Checked checked) {
        String waived = finding.waived() ? " (waived: " + finding.waiving().reason() + ")" : "";
        Diagnostic diagnostic = diagnostic(checked.file().range(finding.primary().span()), severity(finding), finding.rule(),
                finding.message() + (finding.more() == 0 ? "" : " Held against " + finding.more() + " more places than are shown.") + waived);
        List<DiagnosticRelatedInformation> related = new ArrayList<>();
        for (Evidence place : finding.related()) {
            checked.report().document(place.document()).ifPresent(d -> related.add(new DiagnosticRelatedInformation(
                    new Location(uri(d, checked), Ranges.of(d.text(), place.span())), place.document() + ": " + place.text())));
        }
        diagnostic.setRelatedInformation(related);
        JsonObject data = new JsonObject();
        data.addProperty(FINDING, finding.id());
        diagnostic.setData(data);
        return diagnostic;
    }

    /** Whether the mark, as the program sends it back, was made for the finding. */
    static boolean isOf(Finding finding, Diagnostic mark) {
        return mark.getData() instanceof JsonObject data && new JsonPrimitive(finding.id()).equals(data.get(FINDING));
    }

    private static String uri(DocumentEntry document, Checked checked) {
        return document.id().equals(checked.report().documents().get(0).id()) ? checked.file().uri() : Uris.of(Path.of(document.path()));
    }

    private static DiagnosticSeverity severity(Finding finding) {
        if (finding.waived()) {
            return DiagnosticSeverity.Hint;
        }
        return switch (finding.level()) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
    }

    /** A mistake in a rule or in settings; how to mend it stands in the message. */
    static Diagnostic of(Problem problem) {
        Range range = problem.where().map(Ranges::of).orElseGet(Ranges::beginning);
        return diagnostic(range, DiagnosticSeverity.Error, "", problem.mend().isEmpty() ? problem.what() : problem.what() + "\n" + problem.mend());
    }

    private static Diagnostic diagnostic(Range range, DiagnosticSeverity severity, String code, String message) {
        Diagnostic diagnostic = new Diagnostic(range, message, severity, STET);
        if (!code.isEmpty()) {
            diagnostic.setCode(code);
        }
        return diagnostic;
    }
}
