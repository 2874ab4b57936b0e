package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
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
    void cutsWordsWithoutEnd() {
        String text = "a".repeat(1000);
        Transcript transcript = transcript(text);
        assertEquals(List.of(400, 400, 200), Stream.of(transcript.text().split(" ")).map(String::length).toList());
        assertEquals(new Span(400, 800), transcript.original(401, 801));
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
