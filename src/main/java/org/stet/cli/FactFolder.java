package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.stet.fact.DocumentFacts;

/** Facts in a folder, one file for each document. */
final class FactFolder implements FactOutput {

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
    public void add(DocumentFacts facts) {
        String name = facts.document().replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^\\.", "-") + ".yaml";
        Path path = folder.resolve(name);
        if (!written.add(name)) {
            throw CommandException.of(path.toString(), "two documents would be written to this file", "Give them ids that differ in letters or digits.");
        }
        try (OutputFile file = OutputFile.open(path, List.of())) {
            file.write(out -> out.write(form.apply(facts)));
            file.finish();
        }
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
