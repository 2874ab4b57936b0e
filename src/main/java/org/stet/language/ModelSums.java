package org.stet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The SHA-256 of the jars that models come in. They have 300 MB, so that each is read for it once and the sum kept in the cache, for as
 * long as the jar has the same size and time.
 */
final class ModelSums {

    private static final String NAME = "models.sha256";

    private final Path kept;
    private final Map<String, String> known = new TreeMap<>();

    /** @param cacheRoot where the sums are kept */
    ModelSums(Path cacheRoot) {
        this.kept = cacheRoot.resolve(NAME);
        try {
            for (String line : Files.isRegularFile(kept) ? Files.readAllLines(kept) : List.<String>of()) {
                int space = line.lastIndexOf(' ');
                if (line.substring(space + 1).matches("[0-9a-f]{64}")) {
                    known.put(line.substring(0, Math.max(0, space)), line.substring(space + 1));
                }
            }
        } catch (IOException e) {
            // they are made again
        }
    }

    /** 64 hex digits, for each resource that of the jar it lies in; empty where it lies in none. */
    List<String> of(List<String> resources) {
        int before = known.size();
        List<String> sums = new ArrayList<>();
        for (String resource : resources) {
            try {
                sums.add(of(jar(resource)));
            } catch (IOException e) {
                sums.add("");
            }
        }
        if (known.size() > before) {
            keep();
        }
        return sums;
    }

    private static Path jar(String resource) throws IOException {
        URL url = ModelSums.class.getClassLoader().getResource(resource);
        URLConnection opened = url == null ? null : url.openConnection();
        if (opened instanceof JarURLConnection inJar) {
            return Path.of(URI.create(inJar.getJarFileURL().toString()));
        }
        throw new IOException("in no jar: " + resource);
    }

    private String of(Path jar) throws IOException {
        String key = jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
        String sum = known.get(key);
        if (sum == null) {
            sum = sha256(jar);
            known.put(key, sum);
        }
        return sum;
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void keep() {
        try {
            Files.createDirectories(kept.getParent());
            Path beside = Files.createTempFile(kept.getParent(), NAME, ".unfinished");
            Files.write(beside, known.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList(), StandardCharsets.UTF_8);
            Files.move(beside, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // they are made again the next time
        }
    }
}
