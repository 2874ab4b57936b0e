package org.stet.language;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.stet.text.Recent;

/**
 * Texts as points in a space in which texts of like meaning lie near each other: all-MiniLM-L6-v2, quantized, run in this process.
 * It cannot see roles, numbers or polarity. The model loads in the background; the first use waits for it. Safe for several threads.
 */
public final class SentenceEmbedding {

    /** Numbers in a vector. */
    public static final int DIMENSIONS = 384;

    /** As many sentences as a draft and a hundred articles have; each takes 2 kB. */
    private static final int REMEMBERED = 4_000;

    private final Path cacheRoot;
    private final CompletableFuture<EmbeddingModel> model;
    /** The last ones: alignment and verdicts ask for the same, and so does a draft that is checked again at every change. */
    private final Recent<String, float[]> known = new Recent<>(REMEMBERED);

    private SentenceEmbedding(Path cacheRoot) {
        this.cacheRoot = cacheRoot;
        this.model = new CompletableFuture<>();
    }

    /** @param cacheRoot where native libraries are unpacked */
    static SentenceEmbedding start(Path cacheRoot) {
        SentenceEmbedding embedding = new SentenceEmbedding(cacheRoot);
        Thread thread = new Thread(embedding::load, "sentence embedding");
        thread.setDaemon(true);
        thread.start();
        return embedding;
    }

    private void load() {
        keepToItself();
        OnnxLibraries.unpack(cacheRoot);
        try {
            EmbeddingModel loaded = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
            loaded.embed("warm");
            model.complete(loaded);
        } catch (RuntimeException | LinkageError e) {
            model.completeExceptionally(e);
        }
    }

    /** Left alone, the tokenizer library reports its use to its makers on some hosts, unpacks into the home folder, and logs. */
    private void keepToItself() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("org.slf4j.simpleLogger.log.ai.djl", "error");
        if (System.getProperty("DJL_CACHE_DIR") == null && System.getenv("DJL_CACHE_DIR") == null) {
            System.setProperty("DJL_CACHE_DIR", cacheRoot.resolve("native").toString());
        }
    }

    /**
     * One vector of unit length for each text, in their order; a blank text gives zeros, near to nothing. They must not be changed.
     *
     * @throws LanguageException if the model does not run on this machine
     */
    public List<float[]> embed(List<String> texts) {
        EmbeddingModel ready = ready();
        return texts.stream().map(text -> text.isBlank() ? new float[DIMENSIONS]
                : known.get(text, t -> unit(ready.embed(t).content()))).toList();
    }

    private EmbeddingModel ready() {
        try {
            return model.join();
        } catch (CompletionException e) {
            throw new LanguageException(cacheRoot, "the sentence embedding does not run on this machine: " + e.getCause(),
                    "It needs Linux, macOS or Windows on x86-64 or ARM 64, and a cache folder that can be written.", e);
        }
    }

    private static float[] unit(Embedding embedding) {
        embedding.normalize();
        return embedding.vector();
    }
}
