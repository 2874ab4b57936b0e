package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** How far a draft gets through a rule, and the rule as DRL, from outside. */
class RulesWhyTest {

    private static final Path WRITTEN = Golden.path("cli/written-rules");
    private static final Path IN_DRL = Golden.path("cli/own-rules");

    @TempDir
    private Path dir;

    private Shell.Ran why(String text, String rule, Path rules) throws IOException {
        Path draft = Files.writeString(dir.resolve("draft.txt"), text);
        return Shell.run("rules", "why", draft, "--rule", rule, "--no-standard-rules", "--rules", rules);
    }

    @Test
    void aConditionThatIsNotMetNamesWhatStandsInItsWay() throws IOException {
        assertEquals(new Shell.Ran(0, """
                reply-missing: not met
                  met      accusation: here, matter: not "the \\"old\\" affair \\\\ 2019", accuser text: any
                  not met  no response: {in: here}
                           in the way: draft, line 2: Lund: Lund denied it
                """, ""), why("Adam Roke accused Governor Bea Lund of taking bribes.\nLund denied it.\n", "reply-missing", WRITTEN));
    }

    @Test
    void aConditionThatIsNotMetNamesTheNearestFacts() throws IOException {
        assertEquals(new Shell.Ran(0, """
                reply-missing: not met
                  not met  accusation: here, matter: not "the \\"old\\" affair \\\\ 2019", accuser text: any
                           nearest: draft, line 1: somebody accuses Governor Bea Lund of taking bribes; not met: accuser text: any
                """, ""), why("Governor Bea Lund has been accused of taking bribes.\n", "reply-missing", WRITTEN));
    }

    @Test
    void aRuleThatFindsSomethingHasAllConditionsMet() throws IOException {
        assertTrue(why("Adam Roke accused Governor Bea Lund of taking bribes.\n", "reply-missing", WRITTEN).out()
                .startsWith("reply-missing: all conditions are met\n"));
    }

    @Test
    void conditionsInDrlAreFollowedToo() throws IOException {
        assertEquals(new Shell.Ran(0, """
                says-who: not met
                  met      $doc : Article( underCheck )
                  not met  $here : Attribution( document == $doc.document, source.text matches "(?i)a source" )
                """, ""), why("Mayor Edda Holm said the talks had failed.\n", "says-who", IN_DRL));
    }

    @Test
    void theRuleIsPrintedAsDrlWithItsTextsEscaped() {
        assertEquals(new Shell.Ran(0, """
                package org.stet.pack

                import org.stet.fact.*
                import org.stet.engine.Findings
                import org.stet.text.Zone

                global Findings findings

                rule "reply-missing"
                when
                    $here_document : Article( underCheck == true )
                    $here : Accusation( document == $here_document.document, matter != "the \\"old\\" affair \\\\ 2019", accuserText != "" )
                    not Response( document == $here.document )
                then
                    findings.report(drools, $here);
                end
                """, ""), Shell.run("rules", "drl", "reply-missing", "--no-standard-rules", "--rules", WRITTEN));
    }

    @Test
    void anUnknownRuleGetsTheNearest() throws IOException {
        Shell.Ran ran = why("Nothing is said.\n", "reply-mising", WRITTEN);
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("Did you mean 'reply-missing'?"), ran.err());
    }
}
