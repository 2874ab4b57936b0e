package org.stet.editor;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.stet.audit.RealStages;
import org.stet.audit.Settings;
import org.stet.text.Source;

/** An editor's program with the real server at the other end of two pipes. */
final class EditorProgram implements LanguageClient {

    private static final long PATIENCE_SECONDS = 90;

    private final Map<String, List<PublishDiagnosticsParams>> marks = new ConcurrentHashMap<>();
    final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Boolean> served = new CompletableFuture<>();
    private LanguageServer server;
    private Socket line;
    private Socket far;

    void start(Path folder, JsonObject options) throws Exception {
        // not piped streams: those take a line for dead when the thread that wrote last has ended
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            line = new Socket(listening.getInetAddress(), listening.getLocalPort());
            far = listening.accept();
        }
        Thread serving = new Thread(this::serve, "server");
        serving.setDaemon(true);
        serving.start();
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, line.getInputStream(), line.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "desk")));
        params.setInitializationOptions(options);
        server.initialize(params).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
    }

    private void serve() {
        try {
            served.complete(StetServer.serve(RealStages.workbench(), Settings.standard(RealStages.HOME), far.getInputStream(), far.getOutputStream()));
        } catch (IOException e) {
            served.completeExceptionally(e);
        }
    }

    void open(String uri, String language, String text) {
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, 1, text)));
    }

    void change(String uri, int version, String text) {
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version),
                List.of(new TextDocumentContentChangeEvent(text))));
    }

    /** A change that changes nothing. */
    void changeNothing(String uri, int version) {
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version), List.of()));
    }

    void save(String uri) {
        server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    void close(String uri) {
        marks.remove(uri);
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    /** Waits for the marks of a version. @param version -1 for those that are given without one */
    List<Diagnostic> marks(String uri, int version) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            for (PublishDiagnosticsParams each : List.copyOf(marks.getOrDefault(uri, List.of()))) {
                if (version < 0 ? each.getVersion() == null : each.getVersion() != null && each.getVersion() == version) {
                    return each.getDiagnostics();
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no marks for version " + version + " of " + uri + "; told: " + told);
    }

    /** Waits until nothing is shown in the file any more. */
    void cleared(String uri) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            List<PublishDiagnosticsParams> all = List.copyOf(marks.getOrDefault(uri, List.of()));
            if (!all.isEmpty() && all.get(all.size() - 1).getDiagnostics().isEmpty()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("marks are still shown in " + uri);
    }

    int published(String uri) {
        return marks.getOrDefault(uri, List.of()).size();
    }

    String hover(String uri, int line, int character) throws Exception {
        Hover hover = server.getTextDocumentService().hover(new HoverParams(new TextDocumentIdentifier(uri), new Position(line, character)))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    List<CodeAction> actions(String uri, Diagnostic mark) throws Exception {
        return server.getTextDocumentService().codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), mark.getRange(), new CodeActionContext(List.of(mark))))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS).stream().map(a -> a.getRight()).toList();
    }

    List<String> completions(String uri, int line, int character) throws Exception {
        return server.getTextDocumentService().completion(new CompletionParams(new TextDocumentIdentifier(uri), new Position(line, character)))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS).getLeft().stream().map(CompletionItem::getLabel).toList();
    }

    /** The text as an editor's program would make it. */
    static String apply(String text, List<TextEdit> edits) {
        Source source = new Source("", text);
        StringBuilder changed = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparing((TextEdit e) -> offset(source, e.getRange().getStart())).reversed())
                .forEach(e -> changed.replace(offset(source, e.getRange().getStart()), offset(source, e.getRange().getEnd()), e.getNewText()));
        return changed.toString();
    }

    private static int offset(Source source, Position position) {
        return source.offset(new org.stet.text.Position(position.getLine() + 1, position.getCharacter() + 1));
    }

    /** Whether the server says that all ended well. */
    boolean leave() throws Exception {
        server.shutdown().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        server.exit();
        return served.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Breaks the line without a word. */
    boolean hangUp() throws Exception {
        line.close();
        return served.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        marks.computeIfAbsent(diagnostics.getUri(), uri -> Collections.synchronizedList(new ArrayList<>())).add(diagnostics);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void showMessage(MessageParams message) {
        told.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void logMessage(MessageParams message) {
        told.add(message.getMessage());
    }
}
