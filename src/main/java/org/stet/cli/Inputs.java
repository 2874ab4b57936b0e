package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.audit.Settings;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Reading;
import org.stet.document.Role;
import org.stet.document.ZonePatterns;
import org.stet.text.FilePlace;

/** The documents a command names. Tells on the console what could not be read. */
final class Inputs {

    private final Console console;
    private final Documents documents;

    /** @throws org.stet.text.ProblemException if the patterns that tell an article from what stands around it cannot be used */
    Inputs(Console console, Settings settings) {
        this.console = console;
        this.documents = new Documents(ZonePatterns.read(settings.lexicons()));
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

    /**
     * A draft and what it is held against. Where the draft is named by a folder or corpus, it is the one document there that says so of itself.
     * Empty if there is no draft, or no source though some are named, which is then told.
     */
    Optional<Comparison> comparison(Path draft, List<Path> against, Metadata draftDefaults) {
        Reading first = documents.mayHoldMany(draft) ? drafted(draft, draftDefaults) : documents.read(List.of(draft), draftDefaults);
        Reading rest = documents.read(against, Metadata.of(Role.SOURCE));
        Path taken = first.documents().isEmpty() ? draft : Path.of(first.documents().get(0).path());
        List<Document> others = new ArrayList<>();
        List<String> notices = new ArrayList<>(rest.notices());
        for (Document other : rest.documents()) {
            if (FilePlace.isSame(taken, Path.of(other.path()))) {
                notices.add(other.path() + ": is the draft, so it is not used as a source too");
            } else if (other.role() == Role.DRAFT) {
                notices.add(other.path() + ": says that it is a draft, so it is not used as a source");
            } else {
                others.add(other.as(Role.SOURCE));
            }
        }
        Reading all = told(first.with(new Reading(others, rest.problems(), notices)));
        if (first.documents().isEmpty()) {
            return Optional.empty();
        }
        List<Document> sources = all.documents().subList(1, all.documents().size());
        if (sources.isEmpty() && !against.isEmpty()) {
            console.say("there is no source to hold the draft against");
            return Optional.empty();
        }
        return Optional.of(new Comparison(first.documents().get(0).as(Role.DRAFT), sources, all.problems().isEmpty()));
    }

    /** The one draft among several documents, or the only document of a file. What is wrong with the others does not matter. */
    private Reading drafted(Path path, Metadata defaults) {
        Reading reading = documents.read(List.of(path), Metadata.NONE.withPublished(defaults.published()));
        boolean only = !Files.isDirectory(path) && reading.documents().size() == 1;
        List<Document> drafts = reading.documents().stream().filter(d -> only || d.role() == Role.DRAFT).toList();
        if (drafts.size() != 1) {
            console.tell(reading.problems());
            throw CommandException.of(path.toString(), drafts.isEmpty() ? "none of the documents here says that it is the draft"
                    : "several documents here say that they are drafts: " + String.join(", ", drafts.stream().map(Document::id).toList()),
                    "Name the file of the draft; or use stet audit to hold all documents against each other.");
        }
        return new Reading(drafts, List.of(), List.of());
    }

    private Reading told(Reading reading) {
        reading.notices().forEach(console::say);
        console.tell(reading.problems());
        return reading;
    }

    /** The files that the documents come from. */
    static List<Path> files(List<Document> documents) {
        return documents.stream().map(document -> Path.of(document.path())).toList();
    }
}
