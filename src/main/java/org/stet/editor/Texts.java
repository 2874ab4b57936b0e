package org.stet.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/**
 * The open files. A text is looked at when nobody has typed for a moment; what is asked about it is answered from the last look, at once.
 * Marks are only given for the version they were found in.
 */
final class Texts implements TextDocumentService, AutoCloseable {

    private final Desks desks;
    private final RuleFiles rules;
    private final Client client;
    private final Schemas schemas;
    private final Map<String, OpenFile> open = new ConcurrentHashMap<>();
    private final Map<String, Checked> checked = new ConcurrentHashMap<>();
    private final Later later = new Later();

    /** @param home Stet's own folder */
    Texts(Desks desks, RuleFiles rules, Client client, Path home) {
        this.desks = desks;
        this.rules = rules;
        this.client = client;
        this.schemas = new Schemas(home);
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        renew(OpenFile.of(params.getTextDocument().getUri(), params.getTextDocument().getVersion(), params.getTextDocument().getText()), Duration.ZERO);
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        String text = params.getContentChanges().get(params.getContentChanges().size() - 1).getText();
        renew(OpenFile.of(params.getTextDocument().getUri(), params.getTextDocument().getVersion(), text), desks.wishes().delay());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // whatever was saved, a source, a rule or a setting: what is open may stand otherwise now
        again();
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        later.forget(uri);
        open.remove(uri);
        checked.remove(uri);
        client.publish(uri, -1, List.of());
    }

    /** Looks at all open files once more. */
    void again() {
        open.values().forEach(file -> later.run(file.uri(), desks.wishes().delay(), () -> look(file)));
    }

    private void renew(OpenFile file, Duration after) {
        open.put(file.uri(), file);
        later.run(file.uri(), after, () -> look(file));
    }

    private void look(OpenFile file) {
        try {
            switch (file.kind()) {
                case DRAFT -> draft(file);
                case YAML, DRL -> client.publish(file.uri(), file.version(), rules.problems(file).stream().map(Diagnostics::of).toList());
                case OTHER -> { }
            }
        } catch (ProblemException e) {
            client.publish(file.uri(), file.version(), List.of());
            problems(file, e.problems());
        } catch (RuntimeException e) {
            client.tell("This is Stet's own fault, at " + file.path() + ": " + e);
        }
    }

    private void draft(OpenFile file) {
        Checked found = desks.check(file);
        OpenFile now = open.get(file.uri());
        if (now != null && now.version() == file.version()) {
            checked.put(file.uri(), found);
            client.publish(file.uri(), file.version(), Diagnostics.of(found));
        }
    }

    /** What keeps a draft from being checked, shown where it is: mostly in another file. */
    private void problems(OpenFile file, List<Problem> problems) {
        Map<String, List<Problem>> byFile = problems.stream().collect(Collectors.groupingBy(Problem::file, TreeMap::new, Collectors.toList()));
        byFile.forEach((name, told) -> client.publish(name.equals(file.path().toString()) ? file.uri() : Uris.of(Path.of(name)), -1,
                told.stream().map(Diagnostics::of).toList()));
        client.tell("The draft is not checked: " + problems.get(0).file() + ": " + problems.get(0).what()
                + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        OpenFile file = open.get(params.getTextDocument().getUri());
        Checked found = checked.get(params.getTextDocument().getUri());
        if (file == null) {
            return CompletableFuture.completedFuture(null);
        }
        if (file.kind() == OpenFile.Kind.YAML) {
            return CompletableFuture.completedFuture(schemas.hover(file, params.getPosition()).orElse(null));
        }
        return CompletableFuture.completedFuture(found == null ? null : Hovers.of(found, found.file().offset(params.getPosition())).orElse(null));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        Checked found = checked.get(params.getTextDocument().getUri());
        OpenFile now = open.get(params.getTextDocument().getUri());
        if (found == null || now == null || now.version() != found.file().version()) {
            return CompletableFuture.completedFuture(List.of());
        }
        List<Diagnostic> marks = params.getContext().getDiagnostics();
        return CompletableFuture.completedFuture(Actions.of(found, params.getRange(), marks).stream().map(Either::<Command, CodeAction>forRight).toList());
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        OpenFile file = open.get(params.getTextDocument().getUri());
        List<CompletionItem> items = file == null || file.kind() != OpenFile.Kind.YAML ? List.of() : schemas.complete(file, params.getPosition());
        return CompletableFuture.completedFuture(Either.forLeft(items));
    }

    @Override
    public void close() {
        later.close();
    }
}
