package org.stet.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.stet.text.FilePlace;

/**
 * A file that comes into being whole or not at all: written beside its place, then moved there. Closing it before it is
 * {@link #finish finished} leaves what stood there before.
 */
final class OutputFile implements AutoCloseable {

    private final Path target;
    private final Path beside;
    private final Writer writer;

    private OutputFile(Path target, Path beside, Writer writer) {
        this.target = target;
        this.beside = beside;
        this.writer = writer;
    }

    /**
     * Makes sure at once that the file can be written.
     *
     * @param inputs files that it must not be
     * @throws CommandException if it cannot be written
     */
    static OutputFile open(Path path, List<Path> inputs) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw CommandException.of(name, "this is a folder; a file is needed here", "Name a file in it.");
        }
        spare(path, inputs);
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            boolean replaceable = !Files.exists(target) || Files.isRegularFile(target);
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw CommandException.of(name, "the file may not be written", "Check its permissions, or name another file.");
            }
            Path beside = replaceable ? target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part") : target;
            Writer writer = replaceable ? Files.newBufferedWriter(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE) : Files.newBufferedWriter(target);
            if (replaceable) {
                beside.toFile().deleteOnExit();
            }
            return new OutputFile(target, beside, writer);
        } catch (IOException e) {
            throw CommandException.of(name, "the file cannot be written", "Check that its folder is there and may be written to.");
        }
    }

    /** @throws CommandException if the path leads to one of the inputs */
    static void spare(Path path, List<Path> inputs) {
        for (Path input : inputs) {
            if (Files.exists(path) && Files.exists(input) && FilePlace.isSame(path, input)) {
                throw CommandException.of(path.toString(), "the output would overwrite an input", "Name another file.");
            }
        }
    }

    void write(Printing work) {
        try {
            work.to(writer);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Puts what was written in its place. */
    void finish() {
        try {
            writer.close();
            if (!beside.equals(target)) {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private CommandException failed(IOException e) {
        return CommandException.of(target.toString(), "the file cannot be written: " + e.getMessage(), "");
    }

    @Override
    public void close() {
        try (writer) {
            if (!beside.equals(target)) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
