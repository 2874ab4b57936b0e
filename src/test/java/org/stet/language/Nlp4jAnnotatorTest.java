package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.document.Document;
import org.stet.text.Span;
import org.stet.text.Zone;

class Nlp4jAnnotatorTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "“We don’t know,” Ms Aldana said. ‘Nothing’ changed — not in Trondvik…",
        "🔥🔥 Fire in Trondvik 👩‍🚒 kills 3!! #fire @solli 𝐁old",
        "The\u00a0mayor, 54,\u00a0met Mr\u202fSolli.",
        "The co\u00adoperation with Nor\u200bway\ufeff cost €1.5 million, 10%–15% of it in 2010–2012.",
        "First line.\r\nSecond “line”.\r\n\r\nThird.",
        "\"Unbalanced, said Solli. And ( a bracket ) [that never ends.",
        "Президент сказал. 日本語のテキスト。 مرحبا بالعالم",
        "\ud83d alone, \udc00 too, \u0000 and \u001b[0m.",
        "No.", ".", "\"", "—", "🔥", "\u200b", "?!?!", "(3)", "( 3 )", "a.b.c. $5m/£3m 1,000,000 5% -3 '90s o'clock can't cannot gonna",
    })
    void everyTokenIndexesItsOwnCharacters(String text) {
        assertTokensStandWhereTheySay(text);
    }

    /** Any line of words, marks and odd characters, in any order. */
    @Property(tries = 200, generation = GenerationMode.RANDOMIZED)
    void noTextIsTooOdd(@ForAll @Size(max = 25) List<@From("pieces") String> pieces) {
        assertTokensStandWhereTheySay(String.join("", pieces));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(" ", "“", "”", "'", "’", "\"", "—", "–", "-", "…", ".", "!", "?", ",", ":", "(", ")", "[", "$", "%", "#", "@",
                "\u00a0", "\u200b", "\u00ad", "\r", "🔥", "\ud83d", "é", "中", "İ", "ﬁ", "½", "٣", "The", "Solli", "said", "U.S.", "Mr.", "No.",
                "7.", "12", "1,000", "5m", "http://", "o'clock", "can't", "x@y.z", "p.m.", "cannot", "'90s", "(3)", ":-)");
    }

    /** A sentence that was read before is the same wherever it stands: the parser is asked anew in a document of other sentences. */
    @Test
    void aSentenceReadBeforeIsTheSameElsewhere() {
        String sentence = "Mayor Lena Holt said the “old” mill wasn't sold to Hollin Foods for $3 million on Monday.";
        Sentence first = Models.LANGUAGE.annotator().annotate(Models.document(Zone.BODY, sentence)).sentences().get(0);
        String before = "It rained all week in Norwick. ";
        Sentence again = Models.LANGUAGE.annotator().annotate(Models.document(Zone.BODY, before + sentence)).sentences().get(1);
        assertEquals(first.frames(), again.frames());
        assertEquals(first.tokens().stream().map(t -> new Token(t.index(), new Span(t.span().start() + before.length(), t.span().end() + before.length()),
                t.form(), t.lemma(), t.pos(), t.name(), t.head(), t.label())).toList(), again.tokens());
        Sentence straight = Models.LANGUAGE.annotator().annotate(Models.document(Zone.BODY, sentence.replaceAll("[“”]", "\""))).sentences().get(0);
        assertEquals(first.tokens().stream().map(Token::form).toList(), straight.tokens().stream().map(Token::form).toList());
        assertEquals(first.frames(), straight.frames());
    }

    private static void assertTokensStandWhereTheySay(String text) {
        Document document = Models.document(Zone.BODY, text);
        AnnotatedDocument annotated = Models.LANGUAGE.annotator().annotate(document);
        int end = 0;
        for (Sentence sentence : annotated.sentences()) {
            Span block = document.blocks().get(sentence.block()).span();
            for (Token token : sentence.tokens()) {
                assertEquals(token.form(), Transcript.straight(token.span().in(text)));
                assertTrue(token.span().start() >= end && token.span().length() > 0, token.toString());
                assertTrue(block.contains(token.span()) && sentence.span().contains(token.span()));
                assertTrue(token.head() >= -1 && token.head() < sentence.tokens().size());
                end = token.span().end();
            }
        }
    }

    @Test
    void aTokenKnowsWhatTheModelsKnow() {
        Sentence sentence = Models.sentence("Marta Aldana visited two cities in Norway.");
        assertEquals(List.of("marta", "aldana", "visit", "two", "city", "in", "norway", "."),
                sentence.tokens().stream().map(Token::lemma).toList());
        assertEquals("PERSON", sentence.token(1).name());
        assertEquals("GPE", sentence.token(6).name());
        assertEquals("", sentence.token(2).name());
        assertEquals("nsubj", sentence.token(1).label());
        assertEquals(-1, sentence.token(2).head());
    }

    @Test
    void boilerplateIsNotRead() {
        AnnotatedDocument annotated = Models.LANGUAGE.annotator().annotate(
                Models.document(Zone.BOILERPLATE, "Sign up for our newsletter.\nIlse Brandt resigned."));
        assertEquals(List.of("Ilse Brandt resigned."), annotated.sentences().stream().map(s -> s.words(s.span())).toList());
        assertEquals(1, annotated.sentences().get(0).block());
    }

    @Test
    void titleCaseIsUndoneForTheParser() {
        Document document = Models.document(Zone.HEADLINE, """
                Brandt Accuses Solli of Taking Bribes After Collapse
                Ilse Brandt on Friday accuses Jonas Solli of taking bribes after the collapse.
                """);
        Sentence headline = Models.LANGUAGE.annotator().annotate(document).sentences().get(0);
        assertEquals("Bribes", headline.token(5).form());
        assertEquals("NNS", headline.token(5).pos());
        assertEquals("NNP", headline.token(2).pos());
    }

    @Test
    void manyThreadsReadAsOne() {
        String text = "Ilse Brandt accused Jonas Solli of taking bribes. “I never did,” he told the Trondvik Post.\n".repeat(5);
        List<Sentence> expected = Models.sentences(text);
        List<CompletableFuture<List<Sentence>>> read = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Models.sentences(text))).toList();
        read.forEach(sentences -> assertEquals(expected, sentences.join()));
    }

    @Test
    void theVersionNamesTheLibraries() {
        assertTrue(Models.LANGUAGE.annotator().version().startsWith("nlp4j-1."));
        assertFalse(Models.LANGUAGE.annotator().version().contains("unknown"));
    }
}
