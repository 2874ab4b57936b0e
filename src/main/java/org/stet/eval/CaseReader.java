package org.stet.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.document.Blank;
import org.stet.document.Document;
import org.stet.document.DocumentException;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;

/** Makes a case of what a file says. Keys it does not know are passed over. */
final class CaseReader {

    private static final String DRAFT = "draft";
    private static final String TEXT = "text";

    private final Documents documents;

    CaseReader(Documents documents) {
        this.documents = documents;
    }

    /** The case, or empty if something is wrong with it, which is then among the problems. */
    Optional<Case> read(Yaml.Value value, Source file, List<Problem> problems) {
        int before = problems.size();
        int line = file.position(value.span().start()).line();
        String where = file.name() + ":" + line;
        if (!value.isMap()) {
            value.problem("a case is expected here", "Write at least the keys draft and expect.");
            return Optional.empty();
        }
        Optional<Document> draft = draft(value, where);
        List<Document> sources = sources(value, where);
        Optional<List<Expectation>> expected = ExpectationReader.read(value, draft.map(Document::text).orElse(""));
        String name = text(value, "name").orElse(where);
        String group = text(value, "group").orElse("");
        return problems.size() > before || draft.isEmpty() ? Optional.empty()
                : expected.map(e -> new Case(name, file.name(), line, group, draft.get(), sources, e.isEmpty(), e));
    }

    /** What stands under the key, where that is not nothing. */
    static Optional<Yaml.Value> given(Yaml.Value map, String key) {
        return map.get(key).filter(v -> !isNothing(v));
    }

    /** Whether the value is blank, or how YAML and JSON write that there is none. */
    private static boolean isNothing(Yaml.Value value) {
        return value.isText() && (value.text().chars().allMatch(c -> Blank.is((char) c)) || List.of("null", "~").contains(value.text().strip()));
    }

    static Optional<String> text(Yaml.Value map, String key) {
        return given(map, key).map(Yaml.Value::text).map(String::strip);
    }

    private Optional<Document> draft(Yaml.Value value, String where) {
        Optional<Yaml.Value> draft = given(value, DRAFT);
        if (draft.isEmpty()) {
            value.problem("the key 'draft' is missing", "Give the draft's text, or its text and the date it was published.");
            return Optional.empty();
        }
        return document(draft.get(), Metadata.of(Role.DRAFT).withId(DRAFT), where + ", draft", true);
    }

    /** Sources without any words are left out; ids that are missing, taken or not fit to be ids are made so. */
    private List<Document> sources(Yaml.Value value, String where) {
        List<Document> sources = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of(DRAFT));
        for (Yaml.Value source : given(value, "sources").map(CaseReader::items).orElse(List.of())) {
            String wanted = source.isMap() ? text(source, "id").map(Metadata::cleanId).orElse("") : "";
            String id = free(wanted.isEmpty() ? "source-" + taken.size() : wanted, taken);
            document(source, Metadata.of(Role.SOURCE).withId(id), where + ", " + id, false).ifPresent(sources::add);
        }
        return sources;
    }

    private static List<Yaml.Value> items(Yaml.Value list) {
        if (!list.isList()) {
            list.problem("a list of sources is expected here", "Put '- ' before each source, or [ ] around them.");
        }
        return list.isList() ? list.items() : List.of();
    }

    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private Optional<Document> document(Yaml.Value value, Metadata known, String path, boolean required) {
        Optional<Yaml.Value> text = value.isMap() ? value.get(TEXT) : Optional.of(value);
        if (value.isList() || text.isEmpty()) {
            value.problem("there is no text here", "Write a text, or a text under the key 'text'.");
            return Optional.empty();
        }
        if (!required && isNothing(text.get())) {
            return Optional.empty();
        }
        String words = text.get().text();
        Metadata stated = new Metadata("", value.isMap() ? text(value, "publisher").orElse("") : "", value.isMap() ? published(value) : null, null, "");
        try {
            return Optional.of(documents.of(stated.or(known), path, words));
        } catch (DocumentException e) {
            e.problems().forEach(p -> text.get().problem(p.what(), p.mend()));
            return Optional.empty();
        }
    }

    static @Nullable LocalDate published(Yaml.Value map) {
        Optional<String> written = text(map, "published");
        Optional<LocalDate> day = written.flatMap(Metadata::day);
        if (written.isPresent() && day.isEmpty()) {
            map.get("published").ifPresent(v -> v.problem(Metadata.notADate(written.get()), Metadata.DATE_FORM));
        }
        return day.orElse(null);
    }
}
