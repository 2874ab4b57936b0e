package org.stet.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.text.Deadline;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Reads sentences with NLP4J (tokens, tags, names, trees) and ClearNLP (frames), block by block, so that none runs into another. */
final class Nlp4jAnnotator implements Annotator {

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final DependencyParser parser;
    private final RoleLabeler roles;

    private Nlp4jAnnotator(DependencyParser parser, RoleLabeler roles) {
        this.parser = parser;
        this.roles = roles;
    }

    /** Begins to load; first what takes longest. */
    static CompletableFuture<Annotator> load(Path modelFolder, Executor executor) {
        CompletableFuture<RoleLabeler> roles = RoleLabeler.load(modelFolder, executor);
        CompletableFuture<DependencyParser> parser = DependencyParser.load(modelFolder, executor);
        return parser.thenCombine(roles, Nlp4jAnnotator::new);
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
            NLPNode[] nodes = parser.parse(words);
            List<Token> tokens = tokens(nodes, cut.transcript(), document.text());
            Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(sentences.size(), number, block.zone(), span, document.text(), tokens, roles.frames(nodes)));
        }
    }

    private static List<Token> tokens(NLPNode[] nodes, Transcript transcript, String text) {
        List<Token> tokens = new ArrayList<>(nodes.length - 1);
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            Span span = transcript.original(node.getStartOffset(), node.getEndOffset());
            String form = Transcript.straight(span.in(text));
            int head = node.getDependencyHead() == null ? -1 : node.getDependencyHead().getID() - 1;
            tokens.add(new Token(i - 1, span, form, lemma(node), node.getPartOfSpeechTag(), name(node.getNamedEntityTag()),
                    head, RoleLabeler.label(node)));
        }
        return tokens;
    }

    /** The library's base form; a number or an address as it is written, for which the library gives only its kind ({@code #crd#}). */
    private static String lemma(NLPNode node) {
        String lemma = node.getLemma();
        boolean kindOnly = lemma == null || lemma.startsWith("#") || lemma.indexOf('0') >= 0;
        return kindOnly ? node.getWordFormLowercase() : lemma.toLowerCase(Locale.ROOT);
    }

    /** The tag without its prefix for the place in the name ({@code B-PERSON}); empty for none. */
    private static String name(@Nullable String tag) {
        return tag == null || tag.length() < 3 ? "" : tag.substring(2);
    }
}
