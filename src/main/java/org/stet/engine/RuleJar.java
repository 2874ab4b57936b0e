package org.stet.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;

/** A compiled pack of rules: a jar with the classes of Drools' executable model. */
final class RuleJar {

    /** Name of the entry that lists the model classes, one a line. */
    static final String MODELS = "models";

    private RuleJar() {
    }

    /** @throws IllegalArgumentException if the bytes are not such a jar, or a damaged one */
    static List<Model> open(byte[] jar) {
        Map<String, byte[]> entries = entries(jar);
        byte[] models = entries.get(MODELS);
        if (models == null) {
            throw new IllegalArgumentException("no models in it");
        }
        ClassLoader loader = new Classes(entries);
        List<Model> loaded = new ArrayList<>();
        try {
            for (String name : new String(models, StandardCharsets.UTF_8).lines().toList()) {
                loaded.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a model", e);
        }
        return loaded;
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
            super(RuleJar.class.getClassLoader());
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
