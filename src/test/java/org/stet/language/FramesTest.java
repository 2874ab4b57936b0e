package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FramesTest {

    /** The roles of the frame with this roleset and the words they cover; the first where one occurs twice. */
    private static Map<String, String> frame(String text, String roleset) {
        Sentence sentence = Models.sentence(text);
        Frame frame = sentence.frames().stream().filter(f -> f.roleset().equals(roleset)).findFirst().orElseThrow();
        Map<String, String> roles = new TreeMap<>();
        frame.arguments().forEach(a -> roles.putIfAbsent(a.role(), sentence.words(sentence.subtreeSpan(a.head()))));
        return roles;
    }

    @Test
    void accuse() {
        assertEquals(Map.of("A0", "Ilse Brandt", "A1", "the mayor", "A2", "of taking bribes", "AM-MNR", "without evidence"),
                frame("Ilse Brandt accused the mayor, without evidence, of taking bribes.", "accuse.01"));
    }

    @Test
    void tell() {
        assertEquals(Map.of("A0", "An aide", "A1", "the talks were cordial", "A2", "reporters", "AM-TMP", "on Friday"),
                frame("An aide told reporters on Friday the talks were cordial.", "tell.01"));
    }

    @Test
    void killedBy() {
        assertEquals(Map.of("A0", "by two gunmen", "A1", "Jonas Solli", "AM-TMP", "on Friday", "AM-LOC", "in Trondvik"),
                frame("Jonas Solli was killed by two gunmen on Friday in Trondvik.", "kill.01"));
    }

    @Test
    void aPastTenseBeforeATitleAndAName() {
        assertEquals(Map.of("A0", "The league", "A1", "goalkeeper Oren Falk", "AM-TMP", "in May"),
                frame("The league suspended goalkeeper Oren Falk in May.", "suspend.01"));
        assertEquals(Map.of("A0", "A former employee", "A1", "banker Tomas Reyle", "A2", "of hiding losses"),
                frame("A former employee accused banker Tomas Reyle of hiding losses.", "accuse.01"));
    }

    @Test
    void denialAndHedge() {
        assertEquals(Map.of("A0", "The mayor", "A1", "the bribes", "AM-NEG", "not", "AM-MOD", "will"),
                frame("The mayor will not pay the bribes.", "pay.01"));
    }

    @Test
    void theSpeakerOfAQuotation() {
        Map<String, String> said = frame("“We will not pay,” Marta Aldana said.", "say.01");
        assertEquals("Marta Aldana", said.get("A0"));
        assertEquals("We will not pay", said.get("A1").replace("“", ""));
    }

    @Test
    void nothingHangsOnWhatTheRootHangsOn() {
        assertEquals(List.of(), Models.sentence("The mill closed.").children(-1));
    }
}
