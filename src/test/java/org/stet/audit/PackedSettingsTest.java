package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.newsroom.Newsroom;
import org.stet.text.TemporaryFolder;

/** Another machine, which has only the zip file, would work with the same rules, words and facts. */
class PackedSettingsTest {

    private static final Document SEED = RealStages.documents().read(List.of(Path.of("seeds")), Metadata.of(Role.PEER)).documents().get(0);

    @TempDir
    private Path dir;

    @Test
    void theStandardSettings() throws IOException {
        sameElsewhere(Settings.standard(RealStages.HOME));
    }

    /** Rules, words and levels of a desk that extends its newsroom's settings, one folder by an absolute path. */
    @Test
    void aNewsroomsSettingsRulesAndWords() throws IOException {
        ownRule("desk/our-rules");
        ownRule("desk/added");
        write("house/words/cues.yaml", "doubting: [say]\nremove: {neutral: [say]}\n");
        write("house/stet.yaml", "lexicon: " + dir.resolve("desk/house/words") + "\nrules:\n  number-conflict: {parameters: {tolerance: 7}}\n");
        write("stet.yaml", "extends: house/stet.yaml\npacks: our-rules\nrules:\n  vague-source: {off: by hand}\n");
        Settings settings = new Settings(RealStages.HOME, true, List.of(dir.resolve("desk/added")), Optional.of(Path.of("facts")), Duration.ofSeconds(7),
                Newsroom.read(dir.resolve("desk/stet.yaml")).sound(), false, false);
        Settings there = sameElsewhere(settings);
        assertEquals(Duration.ofSeconds(7), there.timeLimit());
        assertNotEquals(key(Settings.standard(RealStages.HOME)), key(there));
    }

    @Test
    void onlyRulesOfOnesOwn() throws IOException {
        ownRule("desk/our-rules");
        Settings there = sameElsewhere(new Settings(RealStages.HOME, false, List.of(dir.resolve("desk/our-rules")), Optional.empty(), Settings.TIME_LIMIT));
        assertFalse(there.standardRules());
    }

    private void ownRule(String folder) throws IOException {
        boolean added = folder.endsWith("added");
        Path rule = Files.createDirectories(dir.resolve(folder + "/attribution-gap")).resolve(added ? "says-who-too.yaml" : "says-who.yaml");
        Files.writeString(rule, Files.readString(Golden.path("cli/own-rules/attribution-gap/says-who.yaml"))
                + "when:\n  - attribution: here\n    source: {like: " + (added ? "an aide" : "a source") + "}\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = dir.resolve("desk").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** The settings as another machine unpacks them. */
    private Settings sameElsewhere(Settings settings) throws IOException {
        String key = key(settings);
        String reading = RealStages.workbench().archive(settings, notice -> { }).readingKey(SEED);
        byte[] zip = PackedSettings.write(settings);
        TemporaryFolder.delete(dir.resolve("desk"));
        Settings there = PackedSettings.read(zip, Files.createDirectory(dir.resolve("elsewhere")));
        assertEquals(key, key(there));
        assertEquals(reading, RealStages.workbench().archive(there, notice -> { }).readingKey(SEED));
        return there;
    }

    private static String key(Settings settings) {
        return RealStages.workbench().archive(settings, notice -> { }).judgingKey();
    }
}
