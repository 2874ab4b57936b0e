package org.stet.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.stet.audit.Stages;
import org.stet.audit.Workbench;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code stet}. */
@Command(name = "stet", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class,
        subcommands = {CheckCommand.class, AuditCommand.class, ExplainCommand.class, WaiveCommand.class, ReplayCommand.class, ExtractCommand.class,
            TraceCommand.class, CorrectCommand.class, LedgerCommand.class, RulesCommand.class, StoriesCommand.class, EvalCommand.class, LspCommand.class,
            ConfigCommand.class, GenerateCompletion.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks news copy for contradictions, unsupported claims and attribution gaps.",
        usageHelpWidth = 100, usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it stands: no finding at or above --fail-on", "1:findings at or above --fail-on",
            "2:bad use or bad input; what could be read was still worked on", "3:a fault of Stet itself",
            "130:stopped with Ctrl-C; an audit keeps what is done, and the same command goes on"},
        footer = {"", "Examples:", "  stet check draft.txt --against sources/", "  stet audit seeds", "  stet rules list", "",
            "'stet COMMAND --help' tells more about a command."})
public final class Stet implements Runnable {

    private final Stages stages;
    private final Console console;
    private final Path home;

    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "When something fails, tell where in the program.")
    private boolean stacktrace;

    Stet(Stages stages, Console console, Path home) {
        this.stages = stages;
        this.console = console;
        this.home = home;
    }

    public static void main(String[] args) {
        boolean terminal = System.console() != null && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        Console console = new Console(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), terminal);
        System.exit(new Stet(new Workbench(), console, Path.of(System.getProperty("stet.home", "."))).run(args));
    }

    /** Carries out one command line. The exit code. */
    int run(String... args) {
        Faults faults = new Faults(this);
        CommandLine command = new CommandLine(this);
        command.setOut(new PrintWriter(new OutputStreamWriter(console.results(), StandardCharsets.UTF_8), true));
        command.setErr(console.messages());
        command.setExecutionExceptionHandler(faults);
        command.setParameterExceptionHandler(faults);
        try {
            return command.execute(args);
        } catch (Error e) {
            return faults.handle(e);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: check, audit, explain, waive, replay, extract, trace, correct, ledger, rules, eval or config");
    }

    Stages stages() {
        return stages;
    }

    Console console() {
        return console;
    }

    Path home() {
        return home;
    }

    boolean stacktrace() {
        return stacktrace;
    }
}
