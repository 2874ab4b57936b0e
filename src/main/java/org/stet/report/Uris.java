package org.stet.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths as URIs (RFC 3986): percent-encoded UTF-8. */
final class Uris {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private Uris() {
    }

    /** A relative reference for a relative path; a file URI for an absolute one, of this system or another. */
    static String of(String path) {
        String slashed = path.replace('\\', '/');
        String encoded = encoded(slashed);
        if (isAbsolute(path)) {
            return slashed.startsWith("//") ? "file:" + encoded : slashed.startsWith("/") ? "file://" + encoded : "file:///" + encoded.replaceFirst("%3A", ":");
        }
        return encoded.isEmpty() ? "." : encoded;
    }

    static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.startsWith("\\") || path.matches("(?s)[A-Za-z]:[/\\\\].*");
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return out.toString();
    }
}
