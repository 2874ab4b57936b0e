package org.stet.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.text.Deadline;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Reads sentences with NLP4J (tokens, tags, names, trees) and ClearNLP (frames), block by block, so that none runs into another. */
final class Nlp4jAnnotator implements Annotator {

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final SentenceParser parser;

    private Nlp4jAnnotator(SentenceParser parser) {
        this.parser = parser;
    }

    /** Begins to load; first what takes longest. */
    static CompletableFuture<Annotator> load(Path modelFolder, Executor executor) {
        CompletableFuture<RoleLabeler> roles = RoleLabeler.load(modelFolder, executor);
        CompletableFuture<DependencyParser> parser = DependencyParser.load(modelFolder, executor);
        return parser.thenCombine(roles, SentenceParser::new).thenApply(Nlp4jAnnotator::new);
    }

    @Override
    public String version() {
        return Artefacts.annotator();
    }

    @Override
    public AnnotatedDocument annotate(Document document, Deadline deadline) {
        List<Sentence> sentences = new ArrayList<>();
        HeadlineCase headlines = HeadlineCase.of(document);
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block).zone() != Zone.BOILERPLATE) {
                read(document, block, headlines, sentences, deadline);
            }
        }
        return new AnnotatedDocument(document, sentences);
    }

    private void read(Document document, int number, HeadlineCase headlines, List<Sentence> sentences, Deadline deadline) {
        Block block = document.blocks().get(number);
        SentenceSplitter.Cut cut = splitter.cut(document, block, headlines);
        for (var words : cut.sentences()) {
            deadline.check();
            SentenceParser.Parse parse = parser.parse(words);
            List<Token> tokens = new ArrayList<>(words.size());
            for (int i = 0; i < words.size(); i++) {
                tokens.add(token(i, cut.transcript().original(words.get(i).getStartOffset(), words.get(i).getEndOffset()), parse.words().get(i), document.text()));
            }
            Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(sentences.size(), number, block.zone(), span, document.text(), tokens, parse.frames()));
        }
    }

    private static Token token(int index, Span span, SentenceParser.Word word, String text) {
        return new Token(index, span, Transcript.straight(span.in(text)), word.lemma(), word.pos(), word.name(), word.head(), word.label());
    }
}
