package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.Setting;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** In which formats findings are wanted, and where: a file is for the {@code --format} right before it, else its name tells the format. */
final class FormatOptions {

    @ArgGroup(exclusive = true, multiplicity = "0..*")
    private List<Named> named = new ArrayList<>();

    /** A format or a file, each in an object of its own, so that their order is known. */
    static final class Named {

        @Option(names = "--format", paramLabel = "FORMAT", description = "How to print the findings: ${COMPLETION-CANDIDATES}. Default: what the name of the file tells, "
                + "else text. May be given several times, each followed by an -o of its own.")
        private @Nullable ReportFormat format;

        @Option(names = {"-o", "--output"}, paramLabel = "FILE",
                description = "Write the findings to this file instead of standard output, in the format of the --format before it.")
        private @Nullable Path file;
    }

    /**
     * Those that the command line names, or else the newsroom's settings, or else text.
     *
     * @throws CommandException if it cannot be told which format goes where, or two go to one place
     */
    Outputs outputs(Newsroom set) {
        return named.isEmpty() && !set.runs().formats().isEmpty() ? new Outputs(set.runs().formats().stream().map(Setting::value)
                .map(f -> new Output(ReportFormat.valueOf(f.name()), f.file().orElse(null))).toList()) : given();
    }

    private Outputs given() {
        Pairing pairing = new Pairing();
        for (Named next : named) {
            Optional.ofNullable(next.format).ifPresent(pairing::add);
            Optional.ofNullable(next.file).ifPresent(pairing::add);
        }
        List<Output> outputs = pairing.finish();
        outputs.forEach(output -> refuseMistaken(output, outputs));
        return new Outputs(outputs.isEmpty() ? List.of(new Output(ReportFormat.text, null)) : outputs);
    }

    /** Takes formats and files in the order in which they are named. */
    private static final class Pairing {

        private final List<Output> outputs = new ArrayList<>();
        private @Nullable ReportFormat format;
        private @Nullable Path file;

        private void add(ReportFormat next) {
            Path waiting = file;
            if (waiting != null && ReportFormat.of(waiting).filter(told -> told != next).isEmpty()) {
                outputs.add(new Output(next, waiting));
                file = null;
                return;
            }
            settle();
            format = next;
        }

        private void add(Path next) {
            if (format != null) {
                outputs.add(new Output(format, next));
                format = null;
                return;
            }
            settle();
            file = next;
        }

        private List<Output> finish() {
            settle();
            return outputs;
        }

        /** A format without a file goes to standard output; a file without a format tells it by its name, or has none and is text. */
        private void settle() {
            if (format != null) {
                outputs.add(new Output(format, null));
                format = null;
            }
            Path waiting = file;
            if (waiting != null) {
                Optional<ReportFormat> named = String.valueOf(waiting.getFileName()).contains(".") ? ReportFormat.of(waiting) : Optional.of(ReportFormat.text);
                outputs.add(new Output(named.orElseThrow(() -> CommandException.of(waiting.toString(), "the file's name does not tell in which format it is to be",
                        "Write --format FORMAT before it, or let it end in one of " + String.join(" ", ReportFormat.allEndings()) + ".")), waiting));
                file = null;
            }
        }
    }

    /** A file named after another format that is asked for too, without a file: most likely they were mixed up. Any text may be in a .txt file. */
    private static void refuseMistaken(Output output, List<Output> outputs) {
        output.file().flatMap(ReportFormat::of).filter(named -> named != output.format() && named != ReportFormat.text)
                .filter(named -> outputs.stream().anyMatch(other -> other.format() == named && other.file().isEmpty())).ifPresent(named -> {
                    throw CommandException.of(String.valueOf(output.path()), output.format() + " would be written to this file, and " + named + " to standard output",
                            "Write each -o right after the --format that it is for: --format " + named + " -o " + output.path() + ".");
                });
    }
}
