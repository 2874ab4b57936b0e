package org.stet.cli;

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
        UnmatchedArgumentException.printSuggestions(fault, stet.console().messages());
        stet.console().messages().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Exit.BAD_INPUT;
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
        String what = fault instanceof OutOfMemoryError ? "it ran out of memory; STET_JAVA_OPTS=-Xmx4g gives it more" : fault.toString().lines().findFirst().orElse("");
        stet.console().say("this is Stet's own fault: " + what + (stet.stacktrace() ? "" : " (--stacktrace tells where)"));
        return Exit.OWN_FAULT;
    }
}
