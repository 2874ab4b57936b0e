package org.stet.language;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Everything this room offers, opened together: what reads sentences, what knows words, what knows places, what compares meanings. */
public record Language(Annotator annotator, WordNet wordNet, Gazetteer gazetteer, SentenceEmbedding embedding) {

    private static final int THREADS = 2;

    /**
     * The models and dictionaries, in the order of their names. Opens none; the first time on a machine the jars they come in are read
     * once for their sums.
     *
     * @param cacheRoot as in {@link #open}
     */
    public static List<ModelVersion> models(Path cacheRoot) {
        return Artefacts.versions(cacheRoot);
    }

    /**
     * Opens the models, after converting them where this has not been done on this machine. The embedding goes on loading in the
     * background.
     *
     * @param cacheRoot where the converted models lie, about 430 MB; see {@link CacheRoot#choose()}
     * @throws LanguageException if they cannot be stored there or read from there
     */
    public static Language open(Path cacheRoot, Progress progress) {
        Path models = ModelCache.of(cacheRoot).folder(progress);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CompletableFuture<Annotator> annotator = Nlp4jAnnotator.load(models, threads);
            SentenceEmbedding embedding = SentenceEmbedding.start(cacheRoot);
            return new Language(annotator.join(), WordNet.load(models), Gazetteer.load(models), embedding);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }
}
