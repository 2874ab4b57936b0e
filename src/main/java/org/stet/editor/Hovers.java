package org.stet.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.stet.finding.Finding;
import org.stet.report.TextProof;
import org.stet.text.Span;

/** What is shown beside the pointer: the proofs of the findings there. */
final class Hovers {

    private static final TextProof PROOF = new TextProof(false);

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
        StringBuilder proof = new StringBuilder();
        try {
            PROOF.write(finding, checked.report(), proof);
        } catch (IOException e) {
            throw new UncheckedIOException("a builder takes all it is given", e);
        }
        return "```text\n" + proof.toString().replace("```", "'''") + "```\n";
    }
}
