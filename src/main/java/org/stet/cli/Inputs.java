package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Reading;
import org.stet.document.Role;
import org.stet.document.ZonePatterns;
import org.stet.text.Source;

/** The documents a command names. Tells on the console what could not be read. */
final class Inputs {

    private final Console console;
    private final Documents documents;

    /** @throws CommandException if the patterns that tell an article from what stands around it are missing */
    Inputs(Console console, Path home) {
        this.console = console;
        this.documents = new Documents(patterns(home.resolve("rules/lexicon/boilerplate.yaml")));
    }

    /**
     * A draft and its sources.
     *
     * @param sources  without the draft itself, where it lies among them
     * @param complete whether everything named was read
     */
    record Comparison(Document draft, List<Document> sources, boolean complete) {
    }

    Documents documents() {
        return documents;
    }

    /** The documents of the paths, those that cannot be read left out and told of. */
    Reading read(List<Path> paths, Metadata defaults) {
        return told(documents.read(paths, defaults));
    }

    /** Empty if there is no draft or no source, which is then told. */
    Optional<Comparison> comparison(Path draft, List<Path> against, Metadata draftDefaults) {
        if (Files.isDirectory(draft) || draft.toString().endsWith(".yaml")) {
            throw CommandException.of(draft.toString(), "the draft must be one text", "To hold the texts of a folder against each other, use stet audit.");
        }
        Reading first = documents.read(List.of(draft), draftDefaults);
        Reading rest = documents.read(against, Metadata.of(Role.SOURCE));
        List<Document> others = rest.documents().stream().filter(d -> !same(draft, Path.of(d.path()))).toList();
        List<String> notices = new ArrayList<>(rest.notices());
        if (others.size() < rest.documents().size()) {
            notices.add(draft + ": is the draft, so it is not used as a source too");
        }
        Reading all = told(first.with(new Reading(others, rest.problems(), notices)));
        if (first.documents().isEmpty()) {
            return Optional.empty();
        }
        List<Document> sources = all.documents().subList(1, all.documents().size()).stream().map(d -> d.as(Role.SOURCE)).toList();
        if (sources.isEmpty()) {
            console.say("there is no source to hold the draft against");
            return Optional.empty();
        }
        return Optional.of(new Comparison(first.documents().get(0).as(Role.DRAFT), sources, all.problems().isEmpty()));
    }

    private Reading told(Reading reading) {
        reading.notices().forEach(console::say);
        console.tell(reading.problems());
        return reading;
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static ZonePatterns patterns(Path file) {
        try {
            return ZonePatterns.read(new Source(file.toString(), Files.readString(file)));
        } catch (IOException e) {
            throw CommandException.of(file.toString(), "the file cannot be read", "Stet's own rules belong there; unpack it again.");
        }
    }
}
