package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.Golden;

/** The excerpts of {@code docs/formats.md} are what the formats print. {@code -Dgolden.update=true} renews them. */
class FormatsPageTest {

    private static final Path PAGE = Path.of("docs/formats.md");
    /** A format, and where only a part is shown what its first and its last line name. */
    private static final Pattern EXCERPT = Pattern.compile("<!-- excerpt (\\w+)(?: from (\\S+) to (\\S+))? -->\n(```\\w*\n).*?(?=^```$)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Map<String, Renderer> FORMATS = Map.of("text", new TextReport(false), "json", new JsonReport(), "sarif", new SarifReport(), "html", new HtmlReport(),
            "markdown", new MarkdownReport(), "csv", new CsvReport(), "junit", new JUnitReport(), "github", new GitHubReport());

    @Test
    void excerptsAreWhatIsPrinted() throws IOException {
        String page = Files.readString(PAGE);
        Matcher excerpt = EXCERPT.matcher(page);
        StringBuilder renewed = new StringBuilder();
        int shown = 0;
        while (excerpt.find()) {
            String head = excerpt.group().substring(0, excerpt.end(4) - excerpt.start());
            excerpt.appendReplacement(renewed, Matcher.quoteReplacement(head + printed(excerpt.group(1), excerpt.group(2), excerpt.group(3))));
            shown++;
        }
        assertEquals(FORMATS.size(), shown);
        Golden.checkFile(PAGE, excerpt.appendTail(renewed).toString());
    }

    private static String printed(String format, String from, String to) throws IOException {
        List<String> lines = FormatsTest.rendered(FORMATS.get(format), Reports.fixed()).replace("\uFEFF", "").lines().toList();
        if (from != null) {
            int first = index(lines, 0, from);
            lines = lines.subList(first, index(lines, first, to) + 1);
        }
        int indent = lines.get(0).length() - lines.get(0).stripLeading().length();
        return lines.stream().map(line -> line.substring(Math.min(indent, line.length())) + "\n").collect(Collectors.joining());
    }

    private static int index(List<String> lines, int start, String named) {
        for (int i = start; i < lines.size(); i++) {
            if (lines.get(i).contains(named.startsWith("\"") ? named + ":" : named)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line has " + named);
    }
}
