package org.stet.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.finding.Evidence;
import org.stet.rule.Checksum;

/** What stays the same of a finding when the text around it changes: the rule, the documents and the words it is about. */
final class Fingerprint {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{P}]+");

    private Fingerprint() {
    }

    /** 64 hex digits. Letter case, white space and punctuation do not matter, nor where the words stand. */
    static String of(String rule, String variant, Evidence primary, List<Evidence> related) {
        List<String> parts = new ArrayList<>(List.of(rule, variant, part(primary)));
        related.stream().map(Fingerprint::part).sorted().forEach(parts::add);
        return Checksum.hex(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String part(Evidence evidence) {
        return evidence.document() + " " + BETWEEN_WORDS.matcher(evidence.text().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
