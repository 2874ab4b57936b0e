package org.stet.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stet.audit.Settings;
import org.stet.audit.Stages;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.WaiverFile;
import org.stet.text.Excerpt;
import org.stet.text.Problem;
import org.stet.text.ProblemException;
import org.stet.text.TemporaryFolder;

/** What is wrong in rules, settings and waivers that somebody is writing. */
final class RuleFiles {

    private final Stages stages;
    private final Settings settings;

    RuleFiles(Stages stages, Settings settings) {
        this.stages = stages;
        this.settings = settings;
    }

    /** Everything wrong in a rule as it stands, or in settings or waivers as they are saved; nothing for a file that is none of these. */
    List<Problem> problems(OpenFile file) {
        String name = String.valueOf(file.path().getFileName());
        if (name.equals("stet.yaml")) {
            return Files.exists(file.path()) ? Newsroom.read(file.path()).problems() : List.of();
        }
        if (name.equals(WaiverFile.NAME)) {
            return waivers(file.path());
        }
        return file.category().map(category -> rule(file, category.label(), name)).orElse(List.of());
    }

    private static List<Problem> waivers(Path file) {
        try {
            WaiverFile.read(Files.exists(file) ? List.of(file) : List.of());
            return List.of();
        } catch (ProblemException e) {
            return e.problems();
        }
    }

    /** The rule is read from a folder of its own, as it stands, with what lies beside it; docs/adr/0019-language-server.md tells why. */
    private List<Problem> rule(OpenFile file, String category, String name) {
        try (TemporaryFolder pack = TemporaryFolder.make("stet-rule")) {
            Path folder = Files.createDirectory(pack.path().resolve(category));
            Files.write(folder.resolve(name), file.text().getBytes(StandardCharsets.UTF_8));
            beside(file.path(), name).ifPresent(other -> copy(other, folder));
            return read(pack.path(), file.path()).stream().filter(p -> Path.of(p.file()).endsWith(Path.of(category, name))).map(p -> at(p, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param rule the file, near which the newsroom's words are looked for */
    private List<Problem> read(Path pack, Path rule) {
        Newsroom near = Newsroom.find(Path.of(""), List.of(rule)).map(Newsroom::read).map(Newsroom::withWordsAlone).orElse(Newsroom.NONE);
        Settings alone = new Settings(settings.home(), false, List.of(pack), Optional.empty(), settings.timeLimit(), near, true, false);
        try {
            return stages.rules(alone).problems();
        } catch (ProblemException e) {
            return e.problems();
        }
    }

    private static Problem at(Problem problem, OpenFile file) {
        Excerpt excerpt = problem.where().orElse(null);
        return new Problem(file.path().toString(), excerpt, problem.what(), problem.mend());
    }

    /** The rule's other file, the DRL of a YAML and the other way round. */
    private static Optional<Path> beside(Path file, String name) {
        String other = name.endsWith(".drl") ? name.replaceFirst("\\.drl$", ".yaml") : name.replaceFirst("\\.ya?ml$", ".drl");
        return Optional.of(file.resolveSibling(other)).filter(Files::isRegularFile);
    }

    private static void copy(Path file, Path folder) {
        try {
            Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
