package org.stet.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The editor's program at the other end of the line. */
final class Client {

    private final AtomicReference<LanguageClient> line = new AtomicReference<>();

    void connect(LanguageClient proxy) {
        line.set(proxy);
    }

    /** All that is to be shown in a file; none clears it. */
    void publish(String uri, int version, List<Diagnostic> diagnostics) {
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, diagnostics);
        if (version >= 0) {
            params.setVersion(version);
        }
        client().ifPresent(c -> c.publishDiagnostics(params));
    }

    /** For its log, where nobody is disturbed. */
    void log(String message) {
        client().ifPresent(c -> c.logMessage(new MessageParams(MessageType.Info, message)));
    }

    /** For whoever writes: something that keeps Stet from working. */
    void tell(String message) {
        client().ifPresent(c -> c.showMessage(new MessageParams(MessageType.Error, message)));
    }

    private Optional<LanguageClient> client() {
        return Optional.ofNullable(line.get());
    }
}
