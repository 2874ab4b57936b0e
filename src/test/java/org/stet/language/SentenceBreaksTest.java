package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBreaksTest {

    private static final Tokenization TOKENIZATION = new Tokenization();

    private static List<String> sentences(String text) {
        return SentenceBreaks.sentences(TOKENIZATION.tokens(text), text).stream()
                .map(s -> text.substring(s.get(0).getStartOffset(), s.get(s.size() - 1).getEndOffset())).toList();
    }

    /** Sentences are set apart by a bar. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Mr. Solli met Gov. Ilse Brandt at 5 p.m. Wednesday in the U.S.|He left on Jan. 7.|The meeting failed.",
        "\"We will not pay.|We never did,\" Ms Aldana said.|\"Never.\"|She left.",
        "\"Why would we?\" he asked.|\"Because!\"|She laughed.",
        "He called it \"a sick joke.\"|\"It was awful,\" Ms. Brandt told the Trondvik Post.",
        "The plan was \"good\"... and \"cheap\".|It failed (see below.)|No. 2 won.",
        "No full stop at the end",
    })
    void breaks(String marked) {
        assertEquals(List.of(marked.split("\\|")), sentences(marked.replace('|', ' ')));
    }

    @Test
    void aVeryLongSentenceIsCutAfterAPause() {
        String text = "word ".repeat(120) + ", " + "word ".repeat(60).trim();
        assertEquals(List.of(121, 60), SentenceBreaks.sentences(TOKENIZATION.tokens(text), text).stream().map(List::size).toList());
    }

    @Test
    void aVeryLongSentenceIsCut() {
        String text = "word ".repeat(700).trim();
        List<List<Token>> sentences = SentenceBreaks.sentences(TOKENIZATION.tokens(text), text);
        assertEquals(List.of(150, 150, 150, 150, 100), sentences.stream().map(List::size).toList());
    }
}
