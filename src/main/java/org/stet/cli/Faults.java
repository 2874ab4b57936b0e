package org.stet.cli;

import java.util.List;
import java.util.Optional;
import org.stet.text.Nearest;
import org.stet.text.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong and whose fault it is; the exit code says the same. */
record Faults(Stet stet) implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        return handle(fault);
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        stet.console().say(fault.getMessage());
        Optional<String> option = nearestOption(fault);
        option.ifPresentOrElse(name -> stet.console().messages().println("Did you mean " + name + "?"),
                () -> UnmatchedArgumentException.printSuggestions(fault, stet.console().messages()));
        stet.console().messages().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Exit.BAD_INPUT;
    }

    /** The option that an unknown one is most like; picocli itself looks only for such as begin alike. */
    private static Optional<String> nearestOption(ParameterException fault) {
        if (!(fault instanceof UnmatchedArgumentException unmatched) || !unmatched.isUnknownOption()) {
            return Optional.empty();
        }
        String written = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
        return Nearest.of(written, List.copyOf(fault.getCommandLine().getCommandSpec().optionsMap().keySet()));
    }

    int handle(Throwable fault) {
        if (fault instanceof ReaderGone) {
            return Exit.STANDS;
        }
        if (stet.stacktrace()) {
            fault.printStackTrace(stet.console().messages());
        }
        if (fault instanceof ProblemException bad) {
            stet.console().tell(bad.problems());
            return Exit.BAD_INPUT;
        }
        String what = fault instanceof OutOfMemoryError ? "it ran out of memory; STET_JAVA_OPTS=-Xmx4g gives it more"
                : fault.toString().lines().findFirst().orElse("");
        stet.console().say("this is Stet's own fault: " + what + (stet.stacktrace() ? "" : " (--stacktrace tells where)"));
        return Exit.OWN_FAULT;
    }
}
