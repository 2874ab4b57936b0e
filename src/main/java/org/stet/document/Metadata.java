package org.stet.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.text.Yaml;

/**
 * What is known of a document beside its text. Anything may be missing: texts are then empty, the rest null.
 *
 * @param published day of publication
 * @param story     documents of one story are held against each other
 * @param particulars what else is told of it
 */
public record Metadata(String id, String publisher, @Nullable LocalDate published, @Nullable Role role, String story, Particulars particulars) {

    public static final Metadata NONE = new Metadata("", "", null, null, "");

    /** How to write a date. */
    public static final String DATE_FORM = "Write a day of the calendar as year-month-day, such as 2026-01-08.";

    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");

    /** What a mapping may say of a document. */
    static final List<String> KEYS = List.of("id", "publisher", "published", "role", "story", "updated", "byline", "url", "language");

    /** With nothing else told. */
    public Metadata(String id, String publisher, @Nullable LocalDate published, @Nullable Role role, String story) {
        this(id, publisher, published, role, story, Particulars.NONE);
    }

    public static Metadata of(Role role) {
        return new Metadata("", "", null, role, "");
    }

    public Metadata withId(String newId) {
        return new Metadata(newId, publisher, published, role, story, particulars);
    }

    /** The same with this headline. */
    public Metadata withHeadline(String headline) {
        return new Metadata(id, publisher, published, role, story, particulars.withHeadline(headline));
    }

    public Metadata withPublished(@Nullable LocalDate date) {
        return new Metadata(id, publisher, date, role, story, particulars);
    }

    /** This, with what is missing taken from the other. */
    public Metadata or(Metadata other) {
        return new Metadata(id.isEmpty() ? other.id : id, publisher.isEmpty() ? other.publisher : publisher,
                published == null ? other.published : published, role == null ? other.role : role,
                story.isEmpty() ? other.story : story, particulars.or(other.particulars));
    }

    /** The keys {@link #KEYS} of a mapping; what is wrong with them is reported at their place. */
    static Metadata read(Yaml.Value map) {
        String id = map.text("id", "").strip();
        if (!id.equals(cleanId(id))) {
            map.get("id").ifPresent(v -> v.problem("an id cannot hold '#', '/' or control characters", "Use letters, digits and hyphens."));
        }
        LocalDate published = map.get("published").map(Metadata::date).orElse(null);
        map.get("updated").ifPresent(Metadata::date);
        Role role = map.get("role").map(Metadata::role).orElse(null);
        return new Metadata(id, map.text("publisher", "").strip(), published, role, map.text("story", "").strip(), particulars(map));
    }

    private static Particulars particulars(Yaml.Value map) {
        return new Particulars(moment(map.text("published", "")), moment(map.text("updated", "")), "", map.text("byline", "").strip(),
                map.text("url", "").strip(), map.text("language", "").strip());
    }

    private static String moment(String text) {
        return Moment.of(text).map(Moment::iso).orElse("");
    }

    /** The name with what an id cannot hold replaced by hyphens. */
    public static String cleanId(String name) {
        return name.replaceAll("[#/\\\\\\p{Cntrl}\\p{Cf}]", "-");
    }

    private static @Nullable LocalDate date(Yaml.Value value) {
        Optional<LocalDate> day = day(value.text());
        if (day.isEmpty()) {
            value.problem(notADate(value.text()), DATE_FORM);
        }
        return day.orElse(null);
    }

    /** The day of an ISO date, or of one with a time of day behind it; empty for anything else and for days that no month has. */
    public static Optional<LocalDate> day(String text) {
        Matcher date = DATE.matcher(text.strip());
        try {
            return date.matches() ? Optional.of(LocalDate.parse(date.group(1))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a text that {@link #day} does not take. */
    public static String notADate(String text) {
        return "'" + text + "' is not a date";
    }

    private static @Nullable Role role(Yaml.Value value) {
        Optional<Role> role = Role.of(value.text());
        if (role.isEmpty()) {
            value.problem(Role.unknown(value.text()), Role.mend(value.text()));
        }
        return role.orElse(null);
    }
}
