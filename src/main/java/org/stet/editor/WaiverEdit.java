package org.stet.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.stet.finding.Finding;
import org.stet.finding.Waiver;
import org.stet.newsroom.Waivable;
import org.stet.newsroom.WaiverFile;
import org.stet.text.ProblemException;
import org.stet.text.Source;
import org.stet.text.Span;

/** The edit that writes a waiver, without its reason: only a person knows that, and until it stands there the file is marked as wrong. */
final class WaiverEdit {

    private WaiverEdit() {
    }

    /** Goes into the nearest file of waivers that counts for the draft. Empty where that cannot be written to, such as for a mistake in it. */
    static Optional<WorkspaceEdit> of(Finding finding, Checked checked) {
        Waivable waivable = new Waivable(finding, checked.report());
        Path file = checked.waivers().stream().findFirst().orElseGet(waivable::besideIt);
        try {
            WaiverFile waivers = WaiverFile.open(file);
            return Optional.of(edit(file, waivers.text(), waivers.with(waivable.waiver(file, "", "", Waiver.NO_END))));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static WorkspaceEdit edit(Path file, String before, String after) {
        String uri = Uris.of(file);
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        if (!Files.exists(file)) {
            changes.add(Either.forRight(new CreateFile(uri, new CreateFileOptions(false, true))));
        }
        changes.add(Either.forLeft(new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, null), List.of(Either.forLeft(difference(file, before, after))))));
        return new WorkspaceEdit(changes);
    }

    /** What of a file is another text now, as one edit. */
    private static TextEdit difference(Path file, String before, String after) {
        int start = 0;
        int least = Math.min(before.length(), after.length());
        while (start < least && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextEdit(Ranges.of(new Source(file.toString(), before), new Span(start, before.length() - end)), after.substring(start, after.length() - end));
    }
}
