package org.stet.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.stet.text.TemporaryFolder;

/**
 * The models in fast-loading form, in {@code models-<version>} under a cache root. They are converted beside their place and then
 * renamed, so that no reader ever sees half a folder; of several processes that find none, one converts and the others wait.
 */
final class ModelCache {

    private static final Object ONE_IN_THIS_PROCESS = new Object();

    private final Path root;
    private final Path folder;
    private final Conversion conversion;

    ModelCache(Path root, String version, Conversion conversion) {
        this.root = root;
        this.folder = root.resolve("models-" + version);
        this.conversion = conversion;
    }

    /** The cache of the models on the class path. */
    static ModelCache of(Path root) {
        return new ModelCache(root, Artefacts.fingerprint(), new ModelConversion());
    }

    /**
     * The folder with the models, made or mended first where needed.
     *
     * @throws LanguageException if it cannot be written
     */
    Path folder(Progress progress) {
        try {
            if (!Manifest.agrees(folder)) {
                synchronized (ONE_IN_THIS_PROCESS) {
                    convertAlone(progress);
                }
            }
            return folder;
        } catch (IOException | UncheckedIOException e) {
            throw new LanguageException(root, "the language models cannot be stored in this cache folder: " + e,
                    "Make it writable with 600 MB free, or name another with STET_CACHE.", e);
        }
    }

    private void convertAlone(Progress progress) throws IOException {
        Files.createDirectories(root);
        try (FileChannel channel = FileChannel.open(root.resolve("models.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel, progress)) {
            if (lock.isValid() && !Manifest.agrees(folder)) {
                replace(progress);
            }
        }
    }

    private static FileLock lock(FileChannel channel, Progress progress) throws IOException {
        FileLock lock = channel.tryLock();
        if (lock == null) {
            progress.step("waiting for another process that prepares the language models", 0, 0);
            lock = channel.lock();
        }
        return lock;
    }

    private void replace(Progress progress) throws IOException {
        Path unfinished = root.resolve(folder.getFileName() + ".unfinished");
        TemporaryFolder.delete(unfinished);
        Files.createDirectory(unfinished);
        try {
            conversion.into(unfinished, progress);
            Manifest.write(unfinished);
            TemporaryFolder.delete(folder);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            TemporaryFolder.delete(unfinished);
        }
    }
}
