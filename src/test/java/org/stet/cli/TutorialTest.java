package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.audit.RealStages;

/**
 * What the tutorial shows is what whoever follows it sees. Its blocks are taken in order: {@code file:} writes a file, {@code change:} puts
 * the keys shown in the place of those a file has, {@code add:} adds to its end, and {@code console} holds commands and what they print, of
 * which "..." leaves something out. {@code -Dgolden.update=true} writes what was really printed.
 */
class TutorialTest {

    private static final Path TUTORIAL = Path.of("docs/writing-rules.md");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)(?: (file|change|add): (\\S+))?\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("^(?=\\w[\\w-]*:)", Pattern.MULTILINE);
    private static final String PROMPT = "$ ";
    private static final String LEFT_OUT = "...";

    @TempDir
    private Path dir;

    @Test
    void theTutorialShowsWhatIsPrinted() throws IOException {
        String text = Files.readString(TUTORIAL);
        StringBuilder renewed = new StringBuilder();
        int done = 0;
        int commands = 0;
        for (MatchResult block : BLOCK.matcher(text).results().toList()) {
            renewed.append(text, done, block.start(4));
            done = block.end(4);
            if (block.group(1).equals("console")) {
                commands++;
                renewed.append(play(block.group(4)));
            } else {
                save(block.group(2), block.group(3), block.group(4));
                renewed.append(block.group(4));
            }
        }
        renewed.append(text.substring(done));
        assertTrue(commands > 0, "the tutorial runs nothing");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TUTORIAL, renewed);
        }
        assertEquals(renewed.toString(), Files.readString(TUTORIAL));
    }

    private void save(String how, String name, String text) throws IOException {
        assertTrue(how != null, () -> "a block that is neither a file nor commands: " + text);
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, how.equals("file") ? text : how.equals("add") ? before + text : changed(before, text));
    }

    /** The file with the keys at the left margin of the block in the place of its own ones. */
    private static String changed(String file, String block) {
        Map<String, String> parts = new LinkedHashMap<>();
        KEY.splitAsStream(file).forEach(part -> parts.put(key(part), part));
        KEY.splitAsStream(block).forEach(part -> assertTrue(parts.put(key(part), part) != null, () -> "nothing to change: " + part));
        return String.join("", parts.values());
    }

    private static String key(String part) {
        return part.substring(0, part.indexOf(':'));
    }

    private String play(String shown) throws IOException {
        StringBuilder renewed = new StringBuilder();
        for (String each : shown.split("(?m)^(?=" + Pattern.quote(PROMPT) + ")")) {
            String command = each.lines().findFirst().orElseThrow();
            assertTrue(command.startsWith(PROMPT), () -> "no command: " + command);
            String expected = each.substring(command.length() + 1);
            String printed = printed(command.substring(PROMPT.length()));
            renewed.append(command).append('\n').append(fits(expected, printed) ? expected : printed);
        }
        return renewed.toString();
    }

    private static boolean fits(String expected, String printed) {
        String parts = Stream.of(expected.split(Pattern.quote(LEFT_OUT), -1)).map(Pattern::quote).reduce((a, b) -> a + ".*" + b).orElse("");
        return Pattern.compile(parts, Pattern.DOTALL).matcher(printed).matches();
    }

    private String printed(String command) throws IOException {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        String program = words.remove(0);
        if (program.equals("cp")) {
            copy(dir.resolve(words.get(1)), dir.resolve(words.get(2)));
            return "";
        }
        assertEquals("./stet", program);
        words.replaceAll(word -> Files.exists(dir.resolve(word)) ? dir.resolve(word).toString() : word);
        // the working directory of this test is not the reader's
        if (Files.exists(dir.resolve("stet.yaml")) && !words.contains("diff")) {
            words.addAll(List.of("--config", dir.resolve("stet.yaml").toString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Stet(RealStages.workbench(), new Console(out, out, false), RealStages.HOME).run(words.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8).replace(dir + "/", "");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
