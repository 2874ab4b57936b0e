package org.stet.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.stet.finding.Finding;
import org.stet.finding.LeastChange;
import org.stet.text.Span;

/** What can be done about the findings at a place: to write what settles them, where the words are known, and to waive them. */
final class Actions {

    private Actions() {
    }

    /** @param marks those that the program shows there */
    static List<CodeAction> of(Checked checked, Range range, List<Diagnostic> marks) {
        int start = checked.file().offset(range.getStart());
        Span span = new Span(start, Math.max(start, checked.file().offset(range.getEnd())));
        List<CodeAction> actions = new ArrayList<>();
        for (Finding finding : checked.at(span)) {
            if (!finding.waived()) {
                List<Diagnostic> mark = marks.stream().filter(m -> Diagnostics.isOf(finding, m)).toList();
                LeastChange change = finding.proof().change();
                if (!change.edits().isEmpty() && change.edits().stream().allMatch(e -> e.document().equals(finding.primary().document()))) {
                    actions.add(action(title(finding, checked), mark, new WorkspaceEdit(edits(checked, change))));
                }
                WaiverEdit.of(finding, checked)
                        .ifPresent(edit -> actions.add(action("Waive this finding, and say why (" + finding.rule() + ")", mark, edit)));
            }
        }
        return actions;
    }

    private static String title(Finding finding, Checked checked) {
        List<LeastChange.Edit> edits = finding.proof().change().edits();
        LeastChange.Edit first = edits.get(0);
        String words = first.span().in(checked.file().text());
        String what = first.words().isEmpty() ? "Take out “" + words + "”" : words.isEmpty() ? "Add “" + first.words().strip() + "”"
                : "Write “" + first.words() + "” for “" + words + "”";
        return what + (edits.size() > 1 ? " and " + (edits.size() - 1) + " more" : "") + " (" + finding.rule() + ")";
    }

    private static Map<String, List<TextEdit>> edits(Checked checked, LeastChange change) {
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        edits.put(checked.file().uri(), change.edits().stream().map(e -> new TextEdit(checked.file().range(e.span()), e.words())).toList());
        return edits;
    }

    private static CodeAction action(String title, List<Diagnostic> marks, WorkspaceEdit edit) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(marks);
        action.setEdit(edit);
        return action;
    }
}
