package org.stet.language;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * ONNX Runtime's native libraries, unpacked once into the cache. Left alone, the runtime unpacks 17 MB for every start and leaves an
 * empty folder behind, as it asks for the folder to be deleted before what is in it.
 */
final class OnnxLibraries {

    private static final String FOLDER = "onnxruntime.native.path";

    private OnnxLibraries() {
    }

    /** Tells the runtime where its libraries lie. If that cannot be done here, it is left alone. Before its first use. */
    static void unpack(Path cacheRoot) {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        try {
            String version = String.valueOf(OrtEnvironment.class.getPackage().getImplementationVersion());
            Path folder = Files.createDirectories(cacheRoot.resolve("native").resolve("onnxruntime-" + version + "-" + machine()));
            for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
                unpack(System.mapLibraryName(library), folder);
            }
            System.setProperty(FOLDER, folder.toString());
        } catch (IOException e) {
            // the runtime unpacks for itself
        }
    }

    /** As a whole or not at all, whoever else does so at the same time. */
    private static void unpack(String library, Path folder) throws IOException {
        Path file = folder.resolve(library);
        if (Files.exists(file)) {
            return;
        }
        Path part = Files.createTempFile(folder, library, ".part");
        try (InputStream in = Artefacts.resource("ai/onnxruntime/native/" + machine() + "/" + library)) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What the runtime calls this machine, such as {@code linux-x64}. */
    private static String machine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux") + "-"
                + (processor.equals("aarch64") || processor.equals("arm64") ? "aarch64" : "x64");
    }
}
