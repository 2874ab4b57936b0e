package org.stet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style or a script that HTML reports carry, from a file beside this class. */
final class Embedded {

    static final Embedded STYLE = new Embedded("report.css");
    static final Embedded DASHBOARD = new Embedded("dashboard.css");
    static final Embedded SCRIPT = new Embedded("report.js");

    private final String text;

    private Embedded(String file) {
        try (InputStream in = Embedded.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            // a browser reads every line end as a line feed before it takes the hash
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.contains("</")) {
            throw new IllegalStateException(file + " must not contain \"</\", which could end it");
        }
    }

    String text() {
        return text;
    }

    /** By which a content security policy knows it, such as {@code 'sha256-…'}. */
    String hash() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
