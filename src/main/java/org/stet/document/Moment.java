package org.stet.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a moment of it, as documents write it: ISO 8601 in either form, or as in mail (RFC 822 and 1123), read into ISO form with the
 * offset from UTC that the document gives.
 *
 * @param iso such as {@code 2026-01-12}, {@code 2026-01-12T09:30:00} or {@code 2026-01-12T09:30:00+01:00}
 * @param day in the document's own offset
 */
public record Moment(String iso, LocalDate day) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:(?:[Tt]|\\s{1,3})(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(Z|z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Pattern MAIL = Pattern.compile("(?:\\p{L}{3,9},?\\s{1,3})?(\\d{1,2})\\s{1,3}(\\p{L}{3})\\p{L}{0,6}\\s{1,3}(\\d{4}|\\d{2})"
            + "(?:\\s{1,3}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s{0,3}([+-]\\d{4}|\\p{L}{1,5})?)?");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** The names of RFC 822, section 5. */
    private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("UT", "Z"), Map.entry("UTC", "Z"), Map.entry("GMT", "Z"), Map.entry("Z", "Z"),
            Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"), Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"));
    private static final int CENTURY = 2000;

    /** Empty for anything else, and for days that no month has. */
    public static Optional<Moment> of(String text) {
        String stripped = text.strip();
        Matcher iso = ISO.matcher(stripped);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3), iso.group(4), iso.group(5), iso.group(6), offset(iso.group(7)));
        }
        Matcher mail = MAIL.matcher(stripped);
        int month = mail.matches() ? MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
        if (month == 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(mail.group(3));
        return of(Integer.toString(year < 100 ? CENTURY + year : year), two(month), two(Integer.parseInt(mail.group(1))),
                mail.group(4) == null ? null : two(Integer.parseInt(mail.group(4))), mail.group(5), mail.group(6), offset(mail.group(7)));
    }

    private static Optional<Moment> of(String year, String month, String date, @Nullable String hour, @Nullable String minute,
                                       @Nullable String second, String offset) {
        String day = year + "-" + month + "-" + date;
        String iso = hour == null ? day : day + "T" + hour + ":" + minute + ":" + (second == null ? "00" : second) + offset;
        try {
            if (hour != null) {
                OffsetDateTime.parse(offset.isEmpty() ? iso + "Z" : iso, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            }
            return Optional.of(new Moment(iso, LocalDate.parse(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String offset(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String upper = written.toUpperCase(Locale.ROOT);
        if (ZONES.containsKey(upper)) {
            return ZONES.get(upper);
        }
        String digits = upper.replace(":", "");
        return digits.matches("[+-]\\d{4}") ? digits.substring(0, 3) + ":" + digits.substring(3) : digits.matches("[+-]\\d{2}") ? digits + ":00" : "";
    }
}
