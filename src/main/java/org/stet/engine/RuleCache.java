package org.stet.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/** One compiled pack of rules on disk: a jar with the classes of Drools' executable model. */
final class RuleCache {

    /** Name of the entry that lists the model classes, one a line. */
    static final String MODELS = "models";

    private final Path file;

    RuleCache(Path file) {
        this.file = file;
    }

    /** The rules in it; empty if there is none or it is damaged. */
    Optional<KieBase> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(Files.readAllBytes(file)));
        } catch (IOException | IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Keeps the jar; a cache that cannot be written costs time only, so it is no error. */
    void write(byte[] jar) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = Files.createTempFile(folder, "rules-", ".part");
            try {
                Files.write(beside, jar);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            System.getLogger(RuleCache.class.getName()).log(System.Logger.Level.DEBUG, "cannot keep compiled rules", e);
        }
    }

    /** @throws IllegalArgumentException if the bytes are not such a jar, or a damaged one */
    static KieBase open(byte[] jar) {
        Map<String, byte[]> entries = entries(jar);
        byte[] models = entries.get(MODELS);
        if (models == null) {
            throw new IllegalArgumentException("no models in it");
        }
        ClassLoader loader = new Classes(entries);
        List<Model> loaded = new ArrayList<>();
        try {
            for (String name : new String(models, java.nio.charset.StandardCharsets.UTF_8).lines().toList()) {
                loaded.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a model", e);
        }
        return KieBaseBuilder.createKieBaseFromModel(loaded, KieServices.get().newKieBaseConfiguration(null, loader));
    }

    private static Map<String, byte[]> entries(byte[] jar) {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a jar", e);
        }
        return entries;
    }

    private static final class Classes extends ClassLoader {

        private final Map<String, byte[]> entries;

        Classes(Map<String, byte[]> entries) {
            super(RuleCache.class.getClassLoader());
            this.entries = entries;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = entries.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
