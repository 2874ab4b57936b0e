package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;
import org.stet.rule.RuleException;

class FirstUseTest {

    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path cache;

    @Test
    void whatTakesLongIsSaidOnceAndThenHowFarItIs() {
        FirstUse progress = new FirstUse(told::add, () -> { });
        progress.step("waiting for another process", 0, 0);
        progress.step("parser", 0, 2);
        progress.step("names", 1, 2);
        progress.step("language models", 2, 2);
        assertEquals(List.of("waiting for another process", "preparing the language models; this is done once and takes about a minute",
                "  1 of 2: parser", "  2 of 2: names", "the language models are ready"), told);
    }

    /** The models here would never be ready. */
    @Test
    void nobodyWaitsForModelsWhereRulesAreBroken() throws IOException {
        Workbench cold = new Workbench(cache, progress -> {
            while (true) {
                progress.step("parser", 0, 2);
            }
        });
        Settings settings = new Settings(RealStages.HOME, false, List.of(Golden.path("cli/broken-rules")), Optional.empty(), Settings.TIME_LIMIT);
        assertEquals(5, assertThrows(RuleException.class, () -> cold.open(settings, told::add)).problems().size());
        assertEquals(List.of(), told);
    }
}
