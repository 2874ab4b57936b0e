package org.stet.document.format;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.stet.document.Metadata;
import org.stet.document.Moment;
import org.stet.document.Particulars;

/** What a format tells of an article, taken down value by value: of several for one thing the first that is not blank stays. */
final class Card {

    private static final int LONGEST_ID = 100;
    private static final int HASH_DIGITS = 8;

    private String id = "";
    private String publisher = "";
    private Optional<Moment> published = Optional.empty();
    private Optional<Moment> updated = Optional.empty();
    private String headline = "";
    private final Set<String> writers = new LinkedHashSet<>();
    private String url = "";
    private String language = "";

    Card id(String uri) {
        id = first(id, id(uri, LONGEST_ID));
        return this;
    }

    Card publisher(String name) {
        publisher = first(publisher, name);
        return this;
    }

    /** What is no date is passed over. */
    Card published(String moment) {
        published = published.or(() -> Moment.of(moment));
        return this;
    }

    Card updated(String moment) {
        updated = updated.or(() -> Moment.of(moment));
        return this;
    }

    Card headline(String words) {
        headline = first(headline, words);
        return this;
    }

    /** One of those who wrote it. */
    Card writer(String name) {
        String clean = Passages.clean(name);
        if (!clean.isEmpty()) {
            writers.add(clean);
        }
        return this;
    }

    boolean hasWriter() {
        return !writers.isEmpty();
    }

    Card url(String address) {
        url = first(url, address);
        return this;
    }

    Card language(String tag) {
        language = first(language, tag.replace('_', '-'));
        return this;
    }

    String headline() {
        return headline;
    }

    Metadata metadata() {
        Optional<Moment> first = published.or(() -> updated);
        LocalDate day = first.map(Moment::day).orElse(null);
        return new Metadata(id, publisher, day, null, "", new Particulars(first.map(Moment::iso).orElse(""), updated.map(Moment::iso).orElse(""), headline,
                String.join(", ", writers), url, language));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? Passages.clean(other).replace('\n', ' ') : one;
    }

    /** An address or other identifier as an id: without scheme, in letters, digits, dots and hyphens, with a hash where that would lose something. */
    static String id(String uri, int longest) {
        String bare = uri.strip().replaceFirst("(?i)^https?://(?:www\\.)?", "");
        String clean = bare.replaceAll("[^\\p{L}\\p{Nd}._]+", "-").replaceAll("^-+|-+$", "");
        boolean lossy = clean.length() > longest || bare.matches(".*[?#&=%;].*");
        if (!lossy) {
            return clean;
        }
        String cut = clean.length() > longest ? clean.substring(0, Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest) : clean;
        return cut + "-" + Content.sha256(uri.strip().getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
    }
}
