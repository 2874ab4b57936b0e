package org.stet.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** NLP4J: part of speech, lemma, name and syntactic head of each token of a sentence. Safe for use by several threads at once. */
final class DependencyParser {

    private final NLPDecoder decoder = new NLPDecoder();

    private DependencyParser(List<NLPComponent<NLPNode>> components) {
        decoder.setComponents(components);
    }

    static CompletableFuture<DependencyParser> load(Path folder, Executor executor) {
        CompletableFuture<NLPComponent<NLPNode>> heads = component(folder, "dep", executor);
        CompletableFuture<NLPComponent<NLPNode>> tags = component(folder, "pos", executor);
        CompletableFuture<NLPComponent<NLPNode>> names = component(folder, "ner", executor);
        CompletableFuture<NLPComponent<NLPNode>> lemmas =
                CompletableFuture.supplyAsync(() -> new MorphologicalAnalyzer<>(Language.ENGLISH), executor);
        CompletableFuture<GlobalLexica<NLPNode>> lexica = CompletableFuture.supplyAsync(() -> lexica(folder), executor);
        return CompletableFuture.allOf(heads, tags, names, lemmas, lexica).thenApply(all ->
                new DependencyParser(List.of(lexica.join(), tags.join(), lemmas.join(), new TagRepair(), names.join(), heads.join(), new HeadRepair())));
    }

    private static GlobalLexica<NLPNode> lexica(Path folder) {
        try {
            return Lexica.open(folder);
        } catch (IOException e) {
            throw LanguageException.damaged(folder, e);
        }
    }

    private static CompletableFuture<NLPComponent<NLPNode>> component(Path folder, String name, Executor executor) {
        return CompletableFuture.supplyAsync(() -> {
            try (ObjectInputStream in = ModelFile.open(folder, name)) {
                @SuppressWarnings("unchecked")
                OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) in.readObject();
                component.getOptimizer().getWeightVector().setSparseWeightVector(new SparseWeights(weights(folder, name)));
                component.setFlag(NLPFlag.DECODE);
                return component;
            } catch (IOException | ClassNotFoundException | RuntimeException e) {
                throw LanguageException.damaged(folder, e);
            }
        }, executor);
    }

    /** The file of a model's weights. */
    static Path weights(Path folder, String name) {
        return folder.resolve(name + ".weights");
    }

    /** The sentence's nodes in the library's own counting: node 0 is an artificial root, the tokens follow. */
    NLPNode[] parse(List<Token> sentence) {
        return decoder.decode(decoder.toNodeArray(sentence));
    }
}
