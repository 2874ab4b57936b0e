package org.stet.language;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Takes the models out of their jars and writes them so that they load fast: serialised models compressed with LZ4, weights and
 * lexica as mapped tables. Loading them as they come takes 44 s and 3.4 GB; afterwards about half a second each.
 */
final class ModelConversion implements Conversion {

    private record Step(String what, Work work) {
    }

    @FunctionalInterface
    private interface Work {
        void into(Path folder) throws IOException;
    }

    /** One after another, not in parallel: each needs up to half a gigabyte. */
    private static final List<Step> STEPS = List.of(
            model("part-of-speech tagger", "pos"), model("parser", "dep"), model("name tagger", "ner"),
            roles("predicates", "pred"), roles("role sets", "role"), roles("semantic roles", "srl"),
            new Step("word clusters", ModelConversion::wordClusters),
            new Step("ambiguity classes", ModelConversion::ambiguityClasses),
            new Step("names", ModelConversion::nameLists),
            new Step("dictionary", WordNetConversion::convert),
            new Step("places", GazetteerConversion::convert),
            new Step("word embeddings", ModelConversion::embeddings));

    @Override
    public void into(Path folder, Progress progress) throws IOException {
        int done = 0;
        for (Step step : STEPS) {
            progress.step(step.what, done++, STEPS.size());
            step.work.into(folder);
        }
        progress.step("language models", done, STEPS.size());
    }

    private static Step model(String what, String name) {
        return new Step(what, folder -> {
            OnlineComponent<?, ?> component = object("edu/emory/mathcs/nlp/models/en-" + name + ".xz");
            WeightVector weights = component.getOptimizer().getWeightVector();
            SparseWeights.write(DependencyParser.weights(folder, name), weights.getSparseWeightVector());
            weights.setSparseWeightVector(new ColumnMajorVector());
            try (ObjectOutputStream out = new ObjectOutputStream(ModelFile.create(folder, name))) {
                out.writeObject(component);
            }
        });
    }

    private static Step roles(String what, String name) {
        return new Step(what, folder -> {
            try (InputStream in = new GZIPInputStream(Artefacts.resource("general-en/" + name));
                    OutputStream out = ModelFile.create(folder, name)) {
                in.transferTo(out);
            }
        });
    }

    private static void wordClusters(Path folder) throws IOException {
        Map<String, Set<String>> clusters = lexicon("brown-clusters-simplified-lowercase");
        WordLists.write(folder, "clusters", clusters.keySet(), word -> clusters.get(word).stream().sorted().toList());
    }

    private static void ambiguityClasses(Path folder) throws IOException {
        Map<String, List<String>> classes = lexicon("ambiguity-classes-simplified-lowercase");
        WordLists.write(folder, "ambiguity", classes.keySet(), classes::get);
    }

    private static void nameLists(Path folder) throws IOException {
        NameLists.write(folder, "names", lexicon("named-entity-gazetteers-simplified"));
    }

    private static void embeddings(Path folder) throws IOException {
        WordVectors.write(folder, "vectors", lexicon("word-embeddings-undigitalized"));
    }

    private static <T> T lexicon(String name) throws IOException {
        return object("edu/emory/mathcs/nlp/lexica/en-" + name + ".xz");
    }

    /** A serialised object, of the type the library documents for it. */
    @SuppressWarnings("unchecked")
    private static <T> T object(String resource) throws IOException {
        try (InputStream raw = Artefacts.resource(resource);
                ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(new BufferedInputStream(raw))))) {
            return (T) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
