package org.stet.editor;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.stet.audit.Release;
import org.stet.audit.Settings;
import org.stet.audit.Stages;

/** Stet as a language server (LSP 3.17). */
public final class StetServer implements LanguageServer {

    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final Client client = new Client();
    private final Desks desks;
    private final Texts texts;
    private final Workspace workspace;
    private volatile boolean shutDown;

    private StetServer(Stages stages, Settings settings) {
        desks = new Desks(stages, settings, client);
        texts = new Texts(desks, new RuleFiles(stages, settings), client, settings.home());
        workspace = new Workspace(desks, texts);
    }

    /**
     * Serves one editor's program until it says goodbye or closes the line. Nothing else may write to the stream out.
     *
     * @param settings what runs work with, but for the newsroom's own, which are looked for near each draft
     * @return whether it said goodbye as the protocol wants it
     */
    public static boolean serve(Stages stages, Settings settings, InputStream in, OutputStream out) {
        StetServer server = new StetServer(stages, settings);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.client.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread watch = new Thread(() -> server.ended.complete(closed(listening) && server.shutDown), "end of line");
        watch.setDaemon(true);
        watch.start();
        try {
            return server.ended.join();
        } finally {
            server.texts.close();
        }
    }

    private static boolean closed(Future<Void> listening) {
        try {
            listening.get();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        Path folder = params.getWorkspaceFolders() == null || params.getWorkspaceFolders().isEmpty() ? Path.of("")
                : Uris.path(params.getWorkspaceFolders().get(0).getUri());
        desks.wish(desks.wishes().with(params.getInitializationOptions(), folder), folder);
        desks.warmUp();
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Full);
        sync.setSave(new SaveOptions(false));
        can.setTextDocumentSync(sync);
        can.setHoverProvider(true);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        can.setCompletionProvider(new CompletionOptions(false, List.of(":", " ", ".")));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("stet", Release.version())));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.complete(shutDown);
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // there is no trace: what there is to tell is told as messages
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
