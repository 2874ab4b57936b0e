package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.finding.Report;
import org.stet.text.FilePlace;
import org.stet.text.Problem;

/** Where findings go, and in which formats: files, which come into being whole and all together, and at most once standard output. */
record Outputs(List<Output> all) {

    /** @throws CommandException if two go to one place */
    Outputs {
        all = List.copyOf(all);
        List<Output> printed = all.stream().filter(output -> output.file().isEmpty()).toList();
        if (printed.size() > 1) {
            throw CommandException.of("--format " + printed.get(1).format(), printed.get(0).format() + " goes to standard output already",
                    "Give all but one of the formats a file: --format " + printed.get(1).format() + " -o FILE.");
        }
        List<Path> files = files(all);
        for (int i = 0; i < files.size(); i++) {
            for (Path earlier : files.subList(0, i)) {
                if (same(earlier, files.get(i))) {
                    throw CommandException.of(files.get(i).toString(), "two formats would be written to this file", "Give each a file of its own.");
                }
            }
        }
    }

    private static List<Path> files(List<Output> outputs) {
        return outputs.stream().flatMap(output -> output.file().stream()).toList();
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize()) || FilePlace.isSame(one, other);
    }

    /** @throws CommandException if one would overwrite one of these */
    void spare(List<Path> inputs) {
        files(all).forEach(file -> OutputFile.spare(file, inputs));
    }

    /**
     * Makes sure that all files can be written.
     *
     * @param inputs files that none of them may be
     * @throws CommandException if one cannot be written; then nothing is
     */
    Open open(List<Path> inputs) {
        List<OutputFile> opened = new ArrayList<>();
        try {
            files(all).forEach(file -> opened.add(OutputFile.open(file, inputs)));
            return new Open(this, opened);
        } catch (CommandException e) {
            opened.forEach(OutputFile::close);
            throw e;
        }
    }

    /** Files that wait for a report. */
    record Open(Outputs outputs, List<OutputFile> files) implements AutoCloseable {

        /**
         * Writes the files, then standard output, of which the reader may end when it has read enough. Without a standard output, documents that
         * were not checked are told of.
         *
         * @param filed    what text in files is to be like
         * @param terminal what text on standard output is to be like
         */
        void write(Report report, ReportFormat.Style filed, ReportFormat.Style terminal, Console console) throws IOException {
            int next = 0;
            Optional<ReportFormat> printed = Optional.empty();
            for (Output output : outputs.all) {
                if (output.file().isPresent()) {
                    files.get(next++).write(out -> output.format().renderer(filed).render(report, out));
                } else {
                    printed = Optional.of(output.format());
                }
            }
            files.forEach(OutputFile::finish);
            if (printed.isPresent()) {
                ReportFormat format = printed.get();
                console.print(out -> format.renderer(terminal).render(report, out));
            } else {
                report.unread().forEach(d -> console.tell(List.of(Problem.of(d.path(), d.unread(), ""))));
            }
        }

        @Override
        public void close() {
            files.forEach(OutputFile::close);
        }
    }
}
