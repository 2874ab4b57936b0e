package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.audit.RealStages;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;

class SentenceSplitterTest {

    private static List<Document> documents() {
        return RealStages.documents().read(List.of(Path.of("seeds"), Path.of("src/test/resources/coverage")), Metadata.of(Role.PEER)).documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void sentencesLieWhereTheAnnotatorReadsThem(Document document) {
        assertEquals(Models.LANGUAGE.annotator().annotate(document).sentences().stream().map(Sentence::span).toList(), new SentenceSplitter().split(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void factsCountSentencesAlike(Document document) {
        var sentences = new SentenceSplitter().split(document);
        RealStages.facts(document).names().forEach(name -> assertEquals(true, sentences.get(name.at().sentence()).contains(name.span()), name::toString));
    }
}
