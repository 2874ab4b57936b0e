package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stet.fact.DocumentFacts;
import org.stet.text.Problem;

/** Facts in a folder, one file for each document. Files that a person has reviewed are not overwritten. */
final class FactFolder implements FactOutput {

    private static final Pattern REVIEWED = Pattern.compile("^\\W*reviewed: true", Pattern.MULTILINE);

    private final Path folder;
    private final Function<DocumentFacts, String> form;
    private final Set<String> written = new HashSet<>();

    private FactFolder(Path folder, Function<DocumentFacts, String> form) {
        this.folder = folder;
        this.form = form;
    }

    static FactFolder open(Path folder, Function<DocumentFacts, String> form) {
        String name = folder.toString();
        if (name.endsWith(".yaml") || name.endsWith(".yml") || Files.exists(folder) && !Files.isDirectory(folder)) {
            throw CommandException.of(name, "a folder is needed here", "Facts are written to one YAML file for each document; name a folder for them.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandException.of(name, "the folder cannot be made", "Check that the folder above it is there and may be written to.");
        }
        if (!Files.isWritable(folder)) {
            throw CommandException.of(name, "the folder may not be written to", "Check its permissions, or name another one.");
        }
        return new FactFolder(folder, form);
    }

    @Override
    public Optional<Problem> refuses(String document) {
        Path path = path(document);
        if (!written.add(path.toString().toLowerCase(Locale.ROOT))) {
            return Optional.of(Problem.of(path.toString(), "the facts of '" + document + "' would overwrite those of another document",
                    "Give them ids that differ in letters or digits."));
        }
        return reviewed(path) ? Optional.of(Problem.of(path.toString(), "this file holds facts that are marked as reviewed; it is left as it is",
                "Name another folder, or move the file away.")) : Optional.empty();
    }

    private static boolean reviewed(Path path) {
        try {
            return Files.isRegularFile(path) && REVIEWED.matcher(Files.readString(path)).find();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void add(DocumentFacts facts) {
        try (OutputFile file = OutputFile.open(path(facts.document()), List.of())) {
            file.write(out -> out.write(form.apply(facts)));
            file.finish();
        }
    }

    private Path path(String document) {
        return folder.resolve(document.replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^\\.", "-") + ".yaml");
    }

    @Override
    public void finish() {
        // each file was put in its place
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
