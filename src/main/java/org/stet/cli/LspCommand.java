package org.stet.cli;

import java.util.concurrent.Callable;
import org.stet.audit.Settings;
import org.stet.editor.StetServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Stet for editors' programs. */
@Command(name = "lsp", header = "Serve an editor's program (language server, on standard input and output).",
        description = {"For VS Code, Neovim, Emacs and others, which start it themselves: it marks findings in drafts and mistakes in rules while they "
                + "are written, shows the proof of a finding, and offers what would settle it. docs/editors.md tells how to set it up. "
                + "A newsroom's stet.yaml is looked for near each draft."},
        exitCodeList = {"0:the editor's program ended it", "2:bad use, or the editor's program went away without ending it", "3:a fault of Stet itself"},
        footer = {"", "Example:", "  stet lsp"})
final class LspCommand implements Callable<Integer> {

    @ParentCommand
    private Stet stet;

    @Mixin
    private TimeLimit timeLimit;

    @Override
    public Integer call() {
        Settings settings = timeLimit.on(Settings.standard(stet.home()));
        boolean properly = StetServer.serve(stet.stages(), settings, stet.console().input(), stet.console().results());
        return properly ? Exit.STANDS : Exit.BAD_INPUT;
    }
}
