package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.stet.text.Span;

class TranscriptTest {

    private static Transcript transcript(String text) {
        return Transcript.of(text, new Span(0, text.length()));
    }

    @Test
    void writesWhatTheParsersKnow() {
        assertEquals("\"Bogota's\" plan -- so ... ** 5-6", transcript("“Bogotá’s” plan — so… 🔥🔥 5–6").text().replaceAll(" +", " "));
    }

    @Test
    void leavesOutWhatHasNoWidth() {
        String text = "co\u00adoper\u200bation\ufeff";
        Transcript transcript = transcript(text);
        assertEquals("cooperation", transcript.text());
        assertEquals(new Span(0, 13), transcript.original(0, 11));
    }

    @Test
    void knowsWhereEachCharacterStands() {
        String text = "a — 🔥 b";
        Transcript transcript = transcript(text);
        int dash = transcript.text().indexOf("--");
        assertEquals("—", transcript.original(dash, dash + 2).in(text));
        int fire = transcript.text().indexOf('*');
        assertEquals("🔥", transcript.original(fire, fire + 1).in(text));
    }

    @Test
    void takesWhatIsTooLongForAWordAsOneLetter() {
        Transcript transcript = transcript("So " + "a".repeat(1000) + " " + "b".repeat(200));
        assertEquals("So x " + "b".repeat(200), transcript.text());
        assertEquals(new Span(3, 1003), transcript.original(3, 4));
        assertEquals(new Span(1004, 1204), transcript.original(5, 205));
    }

    @Property
    void everyCharacterStandsInsideTheText(@ForAll String text) {
        Transcript transcript = transcript(text);
        Span whole = new Span(0, text.length());
        for (int i = 0; i < transcript.text().length(); i++) {
            assertEquals(true, whole.contains(transcript.original(i, i + 1)));
        }
    }
}
