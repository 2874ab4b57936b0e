package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Read back as GitHub's runner reads the lines of a step's log. */
class GitHubReportTest {

    private record Command(String name, Map<String, String> properties, String message) {
    }

    @Test
    void everyLineIsTheCommandThatWasMeant() throws IOException {
        List<Command> commands = commands(FormatsTest.rendered(new GitHubReport(), HostileReports.one()));
        assertEquals(commands.size(), commands.stream().filter(c -> List.of("error", "warning", "notice").contains(c.name())).count());
        for (String words : HostileReports.HOSTILE) {
            assertTrue(commands.stream().anyMatch(c -> c.message().startsWith(Glyphs.oneLine("The draft says " + words) + "\n")), words);
        }
        assertTrue(commands.stream().filter(c -> c.properties().containsKey("line") && !c.properties().get("title").startsWith("waiver"))
                .allMatch(c -> c.properties().get("file").equals("in/Entwurf 1, 50%: ü<U+202E>.md")));
    }

    @Test
    void theTenthSaysHowManyMoreThereAre() throws IOException {
        List<Command> commands = commands(FormatsTest.rendered(new GitHubReport(), LongReports.alike(100)));
        List<Command> errors = commands.stream().filter(c -> c.name().equals("error")).toList();
        assertEquals(34, errors.size());
        assertEquals("24 more of this level are in the log of this step.", errors.get(9).message());
        assertEquals(11, commands(FormatsTest.rendered(new GitHubReport(), LongReports.alike(32))).stream().filter(c -> c.name().equals("notice")).count() - 1);
        assertEquals(10, commands(FormatsTest.rendered(new GitHubReport(), LongReports.alike(30))).stream().filter(c -> c.name().equals("error")).count());
    }

    private static List<Command> commands(String log) {
        List<Command> commands = new ArrayList<>();
        List<String> lines = log.lines().toList();
        for (String line : lines.subList(0, lines.size() - 1)) {
            assertTrue(line.startsWith("::"), line);
            int end = line.indexOf("::", 2);
            String head = line.substring(2, end);
            Map<String, String> properties = new LinkedHashMap<>();
            for (String pair : head.substring(head.indexOf(' ') + 1).split(",")) {
                properties.put(pair.substring(0, pair.indexOf('=')), unescaped(pair.substring(pair.indexOf('=') + 1).replace("%3A", ":").replace("%2C", ",")));
            }
            commands.add(new Command(head.substring(0, head.indexOf(' ')), properties, unescaped(line.substring(end + 2))));
        }
        return commands;
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
