package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.stet.fact.Fact;
import org.stet.lexicon.Lexicons;
import org.stet.fact.Stance;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;

/**
 * Drools' classic engine as an oracle: the executable model has been seen to give wrong results without a word, so the same rules
 * run under both and must match the same facts.
 */
class ClassicEngineTest {

    @TempDir
    Path cache;

    @Test
    void matchesTheSameFacts() {
        RuleSet rules = RulePack.read(List.of(EngineTest.PACK), PackTerms.of(Lexicons.STANDARD));
        CompiledRules compiled = CompiledRules.load(rules, cache);
        KieContainer classic = classic(rules);
        try {
            for (Story story : List.of(EngineTest.deaths(), EngineTest.accusations(),
                    EngineTest.accusations().attribution("d#at", "d", "Smith", Stance.DOUBTING), EngineTest.names())) {
                List<String> expected = plain(new Engine(compiled).matches(story.facts));
                assertFalse(expected.isEmpty());
                assertEquals(expected, plain(matches(classic, compiled, story.facts)));
            }
        } finally {
            classic.dispose();
        }
    }

    private static List<String> plain(List<Match> matches) {
        return matches.stream().map(m -> m.way().rule() + m.proof()).sorted().toList();
    }

    /** What the classic engine matches. @param compiled the same rules, for what a match is made of */
    static List<Match> matches(KieContainer classic, CompiledRules compiled, List<Fact> facts) {
        MatchRecorder recorder = new MatchRecorder(compiled.entries());
        KieSession session = classic.newKieSession();
        session.setGlobal("findings", recorder);
        facts.stream().sorted(Comparator.comparing(Fact::id)).forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return recorder.matches();
    }

    /** The rules' DRL files under the classic engine. */
    static KieContainer classic(RuleSet rules) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.stet", "classic-" + UUID.randomUUID(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        rules.rules().forEach(r -> files.write("src/main/resources/org/stet/pack/" + r.id() + ".drl", r.inDrl().orElseThrow().text()));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(DrlProject.class);
        assertEquals(List.of(), builder.getResults().getMessages(Message.Level.ERROR));
        return services.newKieContainer(id);
    }
}
