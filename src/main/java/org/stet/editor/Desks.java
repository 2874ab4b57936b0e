package org.stet.editor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.stet.audit.Auditor;
import org.stet.audit.SavedFiles;
import org.stet.audit.Settings;
import org.stet.audit.Stages;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.document.ZonePatterns;
import org.stet.finding.Report;
import org.stet.finding.Waiver;
import org.stet.finding.Waivers;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.SourcePattern;
import org.stet.newsroom.WaiverFile;
import org.stet.text.ProblemException;

/**
 * Checks drafts, each by the settings of its newsroom. The stages of a newsroom are made ready once and stay so until one of their files is
 * saved; sources are read once for as long as they stay as they are.
 */
final class Desks {

    /** Texts that are remembered, sources and the last states of drafts: some 100 megabytes at most for articles. */
    private static final int REMEMBERED = 60;

    private final Stages stages;
    private final Settings settings;
    private final Client client;
    private final Map<Optional<Path>, Desk> desks = new HashMap<>();
    private volatile Wishes wishes = Wishes.NONE;
    private volatile Path folder = Path.of("");

    /** A newsroom's stages, ready, and the files they depend on. */
    private record Desk(Settings settings, Auditor auditor, Documents documents, SavedFiles files) {
    }

    Desks(Stages stages, Settings settings, Client client) {
        this.stages = stages;
        this.settings = settings;
        this.client = client;
    }

    Wishes wishes() {
        return wishes;
    }

    /** The folder that is open; relative paths count from it. */
    Path folder() {
        return folder;
    }

    /** @param opened the folder that is open */
    void wish(Wishes asked, Path opened) {
        wishes = asked;
        folder = opened;
    }

    /** Opens the models beside whatever else is done, so that the first draft need not wait. */
    void warmUp() {
        CompletableFuture.runAsync(() -> {
            try {
                desk(folder.resolve("draft.txt"));
            } catch (ProblemException e) {
                client.log(e.getMessage());
            }
        });
    }

    /**
     * @param file a draft as it stands
     * @throws ProblemException if the draft, a source, a rule or a setting cannot be used
     */
    Checked check(OpenFile file) {
        Desk desk = desk(file.path());
        Document draft = desk.documents.read(file.path(), file.text(), Metadata.of(Role.DRAFT).withId("draft")).as(Role.DRAFT);
        Newsroom newsroom = desk.settings.newsroom();
        List<Path> against = wishes.against().isEmpty() ? SourcePattern.paths(newsroom.runs().sources()) : wishes.against();
        List<Document> sources = desk.documents.read(against, Metadata.of(Role.SOURCE)).documents().stream()
                .filter(d -> d.role() != Role.DRAFT && !same(d, file)).map(d -> d.as(Role.SOURCE)).toList();
        Report report = desk.auditor.check(draft, sources);
        List<Path> waivers = newsroom.waivers(folder, List.of(file.path()));
        return new Checked(file, Waivers.apply(report, read(waivers), LocalDate.now()), waivers);
    }

    /** None while one of the files cannot be used, which is logged. */
    private List<Waiver> read(List<Path> files) {
        try {
            return WaiverFile.read(files);
        } catch (ProblemException e) {
            client.log("waivers are passed over: " + e.getMessage());
            return List.of();
        }
    }

    private static boolean same(Document document, OpenFile file) {
        return Path.of(document.path()).toAbsolutePath().normalize().equals(file.path().toAbsolutePath().normalize());
    }

    private synchronized Desk desk(Path near) {
        Optional<Path> found = Newsroom.find(folder, List.of(near));
        @Nullable Desk known = desks.get(found);
        if (known != null && known.files.changed().isEmpty()) {
            return known;
        }
        desks.remove(found);
        Settings own = settings.in(found.map(Newsroom::read).orElse(Newsroom.NONE));
        Desk made = new Desk(own, stages.open(own, client::log).remembering(REMEMBERED), new Documents(ZonePatterns.read(own.lexicons())),
                new SavedFiles(own.files()));
        desks.put(found, made);
        return made;
    }
}
