package org.stet.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A YAML file that people write by hand: settings, word lists. It may come from anybody, so that its size is bounded, and with it the time
 * that reading it takes and the number of mistakes that are told.
 */
public final class YamlFile {

    private static final long MOST_BYTES = 2_000_000;
    private static final int MOST_LINES = 50_000;
    private static final int MOST_TOLD = 100;
    private static final String TOO_LONG = "Nobody writes that much by hand: look whether it is the right file.";

    private YamlFile() {
    }

    /**
     * The root value; what is wrong goes to the problem list, and then there is none, or one in which what is wrong reads as empty.
     *
     * @param missing how to mend a file that is not there
     */
    public static Optional<Yaml.Value> read(Path file, String missing, List<Problem> problems) {
        return source(file, missing, problems).flatMap(source -> read(source, problems));
    }

    /** The root value of a text that was read with {@link #source}. */
    public static Optional<Yaml.Value> read(Source source, List<Problem> problems) {
        return Yaml.read(source, MOST_TOLD, problems);
    }

    /** The file's text, if it is within the bounds. */
    public static Optional<Source> source(Path file, String missing, List<Problem> problems) {
        return source(file, MOST_BYTES, missing, problems);
    }

    /** The file's text, if it has no more than so many bytes. */
    public static Optional<Source> source(Path file, long mostBytes, String missing, List<Problem> problems) {
        String name = file.toString().replace('\\', '/');
        if (!Files.isRegularFile(file)) {
            return refused(problems, Problem.of(name, "there is no such file", missing));
        }
        try {
            long bytes = Files.size(file);
            if (bytes > mostBytes) {
                return refused(problems, Problem.of(name, "the file has " + bytes + " bytes; at most " + mostBytes + " are read", TOO_LONG));
            }
            Source source = new Source(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
            int lines = source.position(source.text().length()).line();
            return lines > MOST_LINES ? refused(problems, Problem.of(name, "the file has " + lines + " lines; at most " + MOST_LINES + " are read", TOO_LONG))
                    : Optional.of(source);
        } catch (CharacterCodingException e) {
            return refused(problems, Problem.of(name, "the file is not UTF-8 text", "Save it as UTF-8."));
        } catch (IOException e) {
            return refused(problems, Problem.of(name, "the file cannot be read", "Check that it may be read."));
        }
    }

    private static Optional<Source> refused(List<Problem> problems, Problem problem) {
        problems.add(problem);
        return Optional.empty();
    }
}
