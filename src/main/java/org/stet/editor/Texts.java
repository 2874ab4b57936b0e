package org.stet.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Some 100 articles; a longer text, not likely a draft, would keep others waiting for minutes. */
    private static final int LONGEST_DRAFT = 500_000;

    private final Desks desks;
    private final RuleFiles rules;
    private final Client client;
    private final Schemas schemas;
    private final Map<String, OpenFile> open = new ConcurrentHashMap<>();
    private final Map<String, Checked> checked = new ConcurrentHashMap<>();
    /** By open file: the other files in which is shown what keeps it from being checked. */
    private final Map<String, Set<String>> blamed = new ConcurrentHashMap<>();
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
        if (params.getContentChanges().isEmpty()) {
            return;
        }
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
        synchronized (open) {
            open.remove(uri);
            checked.remove(uri);
            client.publish(uri, -1, List.of());
        }
        blame(uri, Set.of());
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
        Set<String> blamedNow = Set.of();
        try {
            switch (file.kind()) {
                case DRAFT -> draft(file);
                case YAML, DRL -> publish(file, rules.problems(file).stream().map(Diagnostics::of).toList());
                case OTHER -> { }
            }
        } catch (ProblemException e) {
            if (publish(file, List.of())) {
                blamedNow = problems(file, e.problems());
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            client.tell("This is Stet's own fault, at " + file.path() + ": " + e);
        }
        blame(file.uri(), blamedNow);
    }

    private void draft(OpenFile file) {
        if (file.text().length() > LONGEST_DRAFT) {
            publish(file, List.of(Diagnostics.of(Problem.of(file.path().toString(), "the text has " + file.text().length() + " characters; up to " + LONGEST_DRAFT
                    + " are checked while one writes", "Hold it against its sources with 'stet check'."))));
            return;
        }
        Checked found = desks.check(file);
        synchronized (open) {
            if (publish(file, Diagnostics.of(found))) {
                checked.put(file.uri(), found);
            }
        }
    }

    /** Whether the file is still open and as it was; else nothing is shown. */
    private boolean publish(OpenFile file, List<Diagnostic> marks) {
        synchronized (open) {
            OpenFile now = open.get(file.uri());
            boolean same = now != null && now.version() == file.version();
            if (same) {
                client.publish(file.uri(), file.version(), marks);
            }
            return same;
        }
    }

    /** What keeps a draft from being checked, shown where it is: mostly in another file. @return the other files, as the protocol names them */
    private Set<String> problems(OpenFile file, List<Problem> problems) {
        Map<String, List<Problem>> byFile = problems.stream().collect(Collectors.groupingBy(Problem::file, TreeMap::new, Collectors.toList()));
        Set<String> others = new HashSet<>();
        byFile.forEach((name, told) -> {
            String uri = name.equals(file.path().toString()) ? file.uri() : Uris.of(Path.of(name));
            client.publish(uri, -1, told.stream().map(Diagnostics::of).toList());
            others.add(uri);
        });
        others.remove(file.uri());
        client.tell("The draft is not checked: " + problems.get(0).file() + ": " + problems.get(0).what()
                + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""));
        return others;
    }

    /** Keeps in which other files something is shown because of this one, and clears those in which nothing is any more. Open ones are looked at themselves. */
    private void blame(String uri, Set<String> others) {
        Set<String> before = Optional.ofNullable(others.isEmpty() ? blamed.remove(uri) : blamed.put(uri, others)).orElse(Set.of());
        before.stream().filter(other -> !open.containsKey(other) && blamed.values().stream().noneMatch(now -> now.contains(other)))
                .forEach(other -> client.publish(other, -1, List.of()));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        OpenFile file = open.get(params.getTextDocument().getUri());
        Checked found = checked.get(params.getTextDocument().getUri());
        if (file == null) {
            return CompletableFuture.completedFuture(null);
        }
        if (file.kind() == OpenFile.Kind.YAML) {
            return CompletableFuture.completedFuture(schemas.hover(file, file.nearest(params.getPosition())).orElse(null));
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
        List<CompletionItem> items = file == null || file.kind() != OpenFile.Kind.YAML ? List.of() : schemas.complete(file, file.nearest(params.getPosition()));
        return CompletableFuture.completedFuture(Either.forLeft(items));
    }

    @Override
    public void close() {
        later.close();
    }
}
