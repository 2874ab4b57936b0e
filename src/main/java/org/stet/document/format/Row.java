package org.stet.document.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stet.document.DocumentException;
import org.stet.document.Metadata;
import org.stet.document.Moment;
import org.stet.document.Particulars;
import org.stet.document.Role;

/** One document of a file with a document a line: its values by key, of which only the text must be there. */
final class Row {

    /** What is taken of a row; anything else in it is passed over. */
    static final List<String> KEYS = List.of("id", "text", "published", "story", "publisher", "url", "headline", "updated", "byline", "language", "role");

    private final String where;
    private final UnaryOperator<String> values;

    /**
     * @param where  the file and the row's number, as messages call it
     * @param values the value of a key; empty where there is none
     */
    Row(String where, UnaryOperator<String> values) {
        this.where = where;
        this.values = values;
    }

    /**
     * @param id of a row that has none
     * @throws DocumentException if the text is blank, or a date or role cannot be understood
     */
    Article article(String id, String sha256) {
        String text = values.apply("text");
        if (Article.isBlank(text)) {
            throw DocumentException.of(where, "the text is empty", "");
        }
        Optional<Moment> published = moment("published");
        Particulars particulars = new Particulars(published.map(Moment::iso).orElse(""), moment("updated").map(Moment::iso).orElse(""),
                Passages.clean(values.apply("headline")), value("byline"), value("url"), value("language"));
        LocalDate day = published.map(Moment::day).orElse(null);
        Metadata metadata = new Metadata(value("id").isEmpty() ? id : Metadata.cleanId(value("id")), value("publisher"), day, role().orElse(null), value("story"), particulars);
        return Article.plain(where, metadata, "", text, sha256);
    }

    private String value(String key) {
        return values.apply(key).strip();
    }

    private Optional<Moment> moment(String key) {
        String text = value(key);
        Optional<Moment> moment = Moment.of(text);
        if (!text.isEmpty() && moment.isEmpty()) {
            throw DocumentException.of(where, Metadata.notADate(text), Metadata.DATE_FORM);
        }
        return moment;
    }

    private Optional<Role> role() {
        String label = value("role");
        Optional<Role> role = Role.of(label);
        if (!label.isEmpty() && role.isEmpty()) {
            throw DocumentException.of(where, Role.unknown(label), Role.mend(label));
        }
        return role;
    }
}
