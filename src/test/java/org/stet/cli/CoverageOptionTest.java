package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stet.Golden;

/** What {@code --coverage} prints. {@code -Dgolden.update=true} renews the excerpt of {@code docs/coverage.md}. */
class CoverageOptionTest {

    private static final Path PAGE = Path.of("docs/coverage.md");
    private static final Pattern EXCERPT = Pattern.compile("(?<=<!-- excerpt[^\\n]{0,200}\\n```\\n)(.*?)(?=```)", Pattern.DOTALL);

    @Test
    void thePageShowsWhatIsPrinted() throws IOException {
        String page = Files.readString(PAGE);
        Matcher excerpt = EXCERPT.matcher(page);
        assertTrue(excerpt.find(), "the page has no excerpt");
        Shell.Ran ran = Shell.run("check", Golden.path("coverage/draft.txt"), "--against", Golden.path("coverage/wire.txt"), "--coverage");
        assertEquals("", ran.err());
        int findings = ran.out().indexOf("\n\nerror");
        String draft = ran.out().substring(0, findings < 0 ? ran.out().indexOf("\n\nwarning") : findings).strip();
        String counts = ran.out().substring(ran.out().lastIndexOf("\n\n")).strip();
        String shown = draft + "\n\n(the findings)\n\n" + counts + "\n";
        Golden.checkFile(PAGE, page.substring(0, excerpt.start()) + shown + page.substring(excerpt.end()));
    }

    @Test
    void otherFormatsTellItAnyway() {
        Object[] check = {"check", Golden.path("coverage/draft.txt"), "--against", Golden.path("coverage/wire.txt"), "--format", "json"};
        Object[] asked = {"check", Golden.path("coverage/draft.txt"), "--against", Golden.path("coverage/wire.txt"), "--format", "json", "--coverage"};
        assertEquals(Shell.run(check).out(), Shell.run(asked).out());
    }
}
