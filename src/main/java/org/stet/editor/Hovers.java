package org.stet.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.stet.finding.Finding;
import org.stet.text.Span;

/** What is shown beside the pointer: the proofs of the findings there. */
final class Hovers {

    private Hovers() {
    }

    static Optional<Hover> of(Checked checked, int offset) {
        List<Finding> here = checked.at(new Span(offset, offset));
        if (here.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        here.forEach(finding -> text.append(text.isEmpty() ? "" : "\n---\n").append(shown(finding, checked)));
        Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, text.toString()));
        hover.setRange(checked.file().range(here.get(0).primary().span()));
        return Optional.of(hover);
    }

    private static String shown(Finding finding, Checked checked) {
        return "```text\n" + Proofs.of(finding, checked.report()).replace("```", "'''") + "```\n";
    }
}
