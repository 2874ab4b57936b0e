package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.finding.Finding;
import org.stet.text.Span;

/** Pairs of a source and a draft that were labelled before a rule was run on them; {@code pairs/README.txt} tells the form. */
class LabelledPairsTest {

    private static final Path FOLDER = Path.of("src/test/resources/pairs");
    private static final Auditor AUDITOR = RealStages.workbench().open(Settings.standard(RealStages.HOME), notice -> { });

    @ParameterizedTest
    @ValueSource(strings = {"superlative-without-source", "scope-widened"})
    void findsAndSparesWhatTheLabelsSay(String rule) throws IOException {
        Path file = FOLDER.resolve(rule + ".txt");
        List<String> marked = new ArrayList<>();
        String source = "";
        for (String line : Files.readAllLines(file)) {
            source = line.startsWith("source: ") ? line.substring("source: ".length()) : source;
            marked.add(line.isBlank() || line.startsWith("source: ") ? line : marked(rule, source, line.replaceFirst("^\\? ", "")));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.write(file, marked);
        }
        assertEquals(Files.readString(file), String.join("\n", marked) + "\n");
    }

    private static String marked(String rule, String source, String line) {
        boolean stands = line.startsWith("stands: ");
        String text = line.substring(line.indexOf(' ') + 1);
        int open = text.indexOf("[[");
        String draft = text.replace("[[", "").replace("]]", "");
        List<Finding> found = AUDITOR.check(document("draft", Role.DRAFT, draft), List.of(document("source", Role.SOURCE, source))).findings().stream()
                .filter(f -> f.rule().equals(rule)).toList();
        boolean right = stands ? found.isEmpty() : found.stream().anyMatch(f -> f.primary().span().overlaps(new Span(open, text.indexOf("]]") - 2)));
        return (right ? "" : "? ") + line;
    }

    private static Document document(String id, Role role, String text) {
        return RealStages.documents().of(Metadata.of(role).withId(id), id, text);
    }
}
