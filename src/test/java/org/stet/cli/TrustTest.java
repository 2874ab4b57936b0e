package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** DRL can run code: it is read from folders that whoever runs Stet names, and from no others. */
class TrustTest {

    private static final String LISTED = "says-who  attribution-gap  warning  Nobody knows who says so\n";
    private static final String REFUSED = "our-rules/attribution-gap/says-who.drl: DRL is not read from this folder: it can run code";

    @TempDir
    private Path dir;

    @BeforeEach
    void writePack() throws IOException {
        Path pack = Golden.path("cli/own-rules/attribution-gap");
        Files.createDirectories(dir.resolve("our-rules/attribution-gap"));
        for (String name : new String[] {"says-who.yaml", "says-who.drl"}) {
            Files.copy(pack.resolve(name), dir.resolve("our-rules/attribution-gap").resolve(name));
        }
        Files.writeString(dir.resolve("stet.yaml"), "packs: our-rules\n");
    }

    @Test
    void drlOfAPackThatSettingsNameIsReadOnlyWhenAllowed() {
        Shell.Ran refused = list("--config", dir.resolve("stet.yaml"));
        assertEquals(2, refused.exit());
        assertTrue(refused.err().startsWith(REFUSED), refused.err());
        assertEquals(new Shell.Ran(0, LISTED, ""), list("--config", dir.resolve("stet.yaml"), "--allow-drl"));
    }

    @Test
    void noCommandRunsWhatIsRefused() throws IOException {
        Path draft = Files.writeString(dir.resolve("draft.txt"), "A source said the merger talks had failed.\n");
        Files.writeString(dir.resolve("cases.yaml"), "draft: A source said the merger talks had failed.\nexpect: none\n");
        for (Object[] command : new Object[][] {{"check", draft}, {"audit", dir}, {"rules", "test", "says-who"}, {"rules", "show", "says-who"}, {"eval", dir.resolve("cases.yaml")}}) {
            Object[] words = Stream.concat(Stream.of(command), Stream.of("--no-standard-rules", "--config", dir.resolve("stet.yaml"))).toArray();
            Shell.Ran ran = Shell.run(words).in(dir);
            assertEquals(2, ran.exit(), () -> command[0] + ran.out());
            assertTrue(ran.err().contains(REFUSED), () -> command[0] + ran.err());
        }
    }

    @Test
    void aFolderThatIsNamedIsTrusted() {
        assertEquals(new Shell.Ran(0, LISTED, ""), list("--rules", dir.resolve("our-rules")));
    }

    @Test
    void aPackThatIsNamedTooIsTrustedHoweverItIsWritten() throws IOException {
        for (Path folder : new Path[] {dir.resolve("our-rules"), dir.resolve("our-rules/../our-rules"), link(dir.resolve("linked"), dir.resolve("our-rules"))}) {
            assertEquals(new Shell.Ran(0, LISTED, ""), list("--rules", folder, "--config", dir.resolve("stet.yaml")), folder::toString);
        }
    }

    @Test
    void aLinkMakesNothingTrusted() throws IOException {
        Path pack = dir.resolve("our-rules/attribution-gap");
        Files.move(pack.resolve("says-who.drl"), dir.resolve("elsewhere.drl"));
        link(pack.resolve("says-who.drl"), dir.resolve("elsewhere.drl"));
        Shell.Ran refused = list("--config", dir.resolve("stet.yaml"));
        assertEquals(2, refused.exit());
        assertTrue(refused.err().startsWith(REFUSED), refused.err());
        Files.delete(dir.resolve("elsewhere.drl"));
        assertEquals(2, list("--config", dir.resolve("stet.yaml")).exit());
    }

    @Test
    void linksInACircleAreTold() throws IOException {
        link(dir.resolve("our-rules/attribution-gap/again"), dir.resolve("our-rules"));
        Shell.Ran told = list("--rules", dir.resolve("our-rules"));
        assertEquals(2, told.exit());
        assertTrue(told.err().startsWith("our-rules: the folder cannot be read"), told.err());
    }

    @Test
    void drlWithoutYamlOrWithAnotherEndingIsTold() throws IOException {
        Path pack = dir.resolve("our-rules/attribution-gap");
        Files.move(pack.resolve("says-who.yaml"), pack.resolve("other.YAML"));
        Files.copy(pack.resolve("says-who.drl"), pack.resolve("other.DRL"));
        assertTrue(list("--config", dir.resolve("stet.yaml")).err().contains(REFUSED));
        String told = list("--config", dir.resolve("stet.yaml"), "--allow-drl").err();
        assertTrue(told.contains("our-rules/attribution-gap/says-who.yaml: there is no such file"), told);
        assertTrue(told.contains("our-rules/attribution-gap/other.DRL: this is not read: the files of rules end in .yaml and .drl, in small letters"), told);
        assertTrue(told.contains("our-rules/attribution-gap/other.YAML: this is not read"), told);
    }

    private static Path link(Path link, Path to) throws IOException {
        try {
            return Files.createSymbolicLink(link, to);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no links");
            return link;
        }
    }

    private Shell.Ran list(Object... options) {
        return Shell.run(Stream.concat(Stream.of("rules", "list", "--no-standard-rules"), Stream.of(options)).toArray()).in(dir);
    }
}
