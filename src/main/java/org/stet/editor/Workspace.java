package org.stet.editor;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What changes around the open files. */
final class Workspace implements WorkspaceService {

    private final Desks desks;
    private final Texts texts;

    Workspace(Desks desks, Texts texts) {
        this.desks = desks;
        this.texts = texts;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        desks.wish(desks.wishes().with(params.getSettings(), desks.folder()), desks.folder());
        texts.again();
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        texts.again();
    }
}
