package org.stet.newsroom;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.finding.Waiver;
import org.stet.text.Source;
import org.stet.text.Yaml;

/** Reads one entry of a file of waivers. */
final class WaiverReader {

    static final List<String> KEYS = List.of("rule", "finding", "document", "claim", "reason", "who", "until");

    private static final Pattern RULE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{" + Waiver.FEWEST_DIGITS + ",64}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String WHY = "Say why it may stand, such as reason: \"the hospital has the newer figure\".";

    private final Path file;
    private final Source source;

    WaiverReader(Path file, Source source) {
        this.file = file;
        this.source = source;
    }

    /** Whether that is an answer to why. */
    static boolean isReason(String reason) {
        return !reason.isBlank() && !OverrideReader.NO_REASON.contains(reason.strip().toLowerCase(Locale.ROOT));
    }

    /** Empty for an entry that is for nothing; that, and all else that is wrong, is told. */
    Optional<Waiver> read(Yaml.Value entry) {
        if (!entry.isMap()) {
            entry.problem("an entry is expected here: keys with values", "Write '- rule: number-conflict' and, below it, 'reason: ...'.");
            return Optional.empty();
        }
        entry.allow(KEYS);
        String rule = formed(entry, "rule", RULE, "is not the id of a rule", "'stet rules list' names the rules.");
        String finding = formed(entry, "finding", FINGERPRINT, "is not the beginning of a finding's fingerprint",
                "Write at least its first " + Waiver.FEWEST_DIGITS + " digits: the finding's id without a number behind a hyphen.");
        if (entry.get("rule").isEmpty() && entry.get("finding").isEmpty()) {
            entry.problem("the waiver does not say what for", "Write 'rule:' or 'finding:' or both.");
        }
        String reason = entry.text("reason", "").strip();
        if (entry.get("reason").isEmpty()) {
            entry.problem("the waiver has no reason", WHY);
        } else if (!isReason(reason) && entry.get("reason").orElseThrow().isText()) {
            entry.get("reason").orElseThrow().problem("that is no reason", WHY);
        }
        LocalDate until = entry.get("until").flatMap(WaiverReader::day).orElse(Waiver.NO_END);
        String document = entry.text("document", "").strip();
        return rule.isEmpty() && finding.isEmpty() ? Optional.empty() : Optional.of(new Waiver(source.name(), source.position(entry.span().start()).line(),
                rule, finding, document, path(document), entry.text("claim", "").strip(), reason, entry.text("who", "").strip(), until));
    }

    private static String formed(Yaml.Value entry, String key, Pattern form, String wrong, String mend) {
        return entry.get(key).map(value -> {
            String text = value.text();
            boolean right = form.matcher(text).matches();
            if (value.isText() && !right) {
                value.problem("'" + text + "' " + wrong, mend);
            }
            return right ? text : "";
        }).orElse("");
    }

    private static Optional<LocalDate> day(Yaml.Value value) {
        String text = value.text();
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            // told below
        }
        if (value.isText()) {
            value.problem("'" + text + "' is not a date", "Write the last day on which it counts as year-month-day, such as 2027-01-31; or take 'until' out.");
        }
        return Optional.empty();
    }

    private String path(String document) {
        try {
            return document.isEmpty() ? "" : file.toAbsolutePath().resolveSibling(document).normalize().toString();
        } catch (InvalidPathException e) {
            return "";
        }
    }
}
