package org.stet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stet.audit.Settings;
import org.stet.lexicon.Lexicons;
import org.stet.audit.Workbench;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.document.ZonePatterns;
import org.stet.finding.Report;
import org.stet.report.TextReport;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.text.Source;

/** What the documentation shows is what Stet does. {@code -Dgolden.update=true} renews the README's excerpt. */
class ReadmeTest {

    private static final Path HOME = Path.of("");
    private static final Path README = Path.of("README.md");
    private static final Pattern EXCERPT = Pattern.compile("(?<=<!-- excerpt[^\\n]{0,200}\\n```\\n)(.*?)(?=```)", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile(":\\d+(?:  [0-9a-f]{8,}(?:-\\d+)?)?$", Pattern.MULTILINE);

    @Test
    void theExcerptIsWhatAnAuditOfTheSeedsPrints() throws IOException {
        String readme = Files.readString(README);
        Matcher excerpt = EXCERPT.matcher(readme);
        assertTrue(excerpt.find(), "the README has no excerpt");
        List<String> printed = findings(printed());
        StringBuilder renewed = new StringBuilder();
        for (String shown : findings(excerpt.group())) {
            String head = head(shown);
            renewed.append(renewed.isEmpty() ? "" : "\n").append(printed.stream().filter(shown::equals).findFirst()
                    .or(() -> printed.stream().filter(p -> head(p).equals(head)).findFirst()).orElse("(no finding: " + head + ")")).append('\n');
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, readme.substring(0, excerpt.start()) + renewed + readme.substring(excerpt.end()));
        } else {
            assertEquals(renewed.toString(), excerpt.group(), "the README's excerpt");
        }
    }

    private static String printed() throws IOException {
        ZonePatterns patterns = ZonePatterns.read(new Source("", Files.readString(HOME.resolve("rules/lexicon/boilerplate.yaml"))));
        List<Document> seeds = new Documents(patterns).read(List.of(HOME.resolve("seeds")), Metadata.of(Role.PEER)).documents();
        Report report = new Workbench().open(Settings.standard(HOME), step -> { }).audit(seeds);
        StringWriter out = new StringWriter();
        new TextReport(false).render(report, out);
        return out.toString();
    }

    private static List<String> findings(String text) {
        return Arrays.stream(text.split("\n\n")).map(String::stripTrailing).toList();
    }

    /** The first line without the number of the line in the text and the finding's id. */
    private static String head(String finding) {
        return PLACE.matcher(finding.lines().findFirst().orElse("")).replaceFirst("");
    }

    @Test
    void theTableNamesEveryRuleInForce() throws IOException {
        String readme = Files.readString(README);
        RuleSet rules = RulePack.read(List.of(HOME.resolve("rules")), PackTerms.of(Lexicons.STANDARD));
        rules.rules().forEach(rule -> {
            String row = "| `" + rule.id() + "` | " + rule.category().label() + " | " + rule.level().label() + " | ";
            assertTrue(readme.contains(row), "the README's table has no row that begins " + row);
        });
        assertEquals(rules.rules().size(), readme.lines().filter(line -> line.matches("\\| `[a-z-]+` \\|.*")).count(), "rows of the README's table");
    }
}
