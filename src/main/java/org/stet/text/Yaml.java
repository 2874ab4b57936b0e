package org.stet.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML 1.2 file that people write, read into a tree that remembers where each value stands. Reading never throws: what is wrong
 * goes to the problem list, and a value of the wrong kind reads as empty.
 */
public final class Yaml {

    private static final int MAX_DEPTH = 50;
    /** The parser fails where a pair of surrogates lies across two buffers, so one buffer holds the whole text. */
    private static final int SMALLEST_BUFFER = 1024;

    /** Names what a file was meant to be in messages, and says how to mend one that is not. */
    private enum Form {
        YAML("Check the indentation, and put text that holds ': ', '#' or quotation marks between double quotes."),
        JSON("Put names and texts between double quotes, and a backslash before a double quote within them.");

        private final String mend;

        Form(String mend) {
            this.mend = mend;
        }
    }

    private final Source source;
    private final List<Problem> problems;
    private final int mostTold;
    private final int codePoints;
    private int told;
    private int values;

    private Yaml(Source source, int mostTold, List<Problem> problems) {
        this.source = source;
        this.mostTold = mostTold;
        this.problems = problems;
        this.codePoints = source.text().codePointCount(0, source.text().length());
    }

    /** The root value; empty if the file does not parse or holds nothing, which is then among the problems. */
    public static Optional<Value> read(Source source, List<Problem> problems) {
        return read(source, Form.YAML, Integer.MAX_VALUE, problems);
    }

    /** The same, telling of no more than so many mistakes, so that a file that is wrong throughout keeps nobody waiting. */
    static Optional<Value> read(Source source, int mostTold, List<Problem> problems) {
        return read(source, Form.YAML, mostTold, problems);
    }

    /** The same for JSON, which is YAML too but for characters that YAML wants escaped and JSON does not. */
    public static Optional<Value> readJson(Source source, List<Problem> problems) {
        StringBuilder escaped = new StringBuilder(source.text().length());
        source.text().chars().forEach(c -> {
            if (c >= 0x7F && c <= 0x9F || c == 0xFFFE || c == 0xFFFF) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                escaped.append(c == '\t' ? ' ' : (char) c);
            }
        });
        return read(source.with(escaped.toString()), Form.JSON, Integer.MAX_VALUE, problems);
    }

    private static Optional<Value> read(Source source, Form form, int mostTold, List<Problem> problems) {
        Yaml yaml = new Yaml(source, mostTold, problems);
        LoadSettings settings = LoadSettings.builder().setLabel(source.name()).setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(20).setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(SMALLEST_BUFFER, source.text().length() + 2)).build();
        try {
            Optional<Node> root = new Compose(settings).composeString(source.text());
            if (root.isEmpty()) {
                problems.add(Problem.of(source.name(), "the file is empty", "Write at least one key."));
            }
            return root.map(node -> yaml.value(node, 0));
        } catch (MarkedYamlEngineException e) {
            Span at = e.getProblemMark().map(yaml::at).orElse(new Span(0, 0));
            problems.add(Problem.at(source, at, "this is not valid " + form + ": " + e.getProblem(), form.mend));
        } catch (ReaderException e) {
            int index = source.text().offsetByCodePoints(0, Math.min(e.getPosition(), yaml.codePoints));
            // without the line, as the character could do harm on a terminal
            problems.add(Problem.of(source.name() + ":" + source.position(index), String.format(Locale.ROOT, "the character U+%04X cannot stand in %s", e.getCodePoint(), form),
                    "Take it out; or put the text between double quotes and write \\u and four hex digits for it."));
        } catch (StackOverflowError e) {
            problems.add(Problem.of(source.name(), "nested more than " + MAX_DEPTH + " levels deep",
                    "Nest less; or look for a bracket that is not closed."));
        } catch (YamlEngineException e) {
            problems.add(Problem.of(source.name(), "this is not valid " + form, "Check indentation, quotation marks, and aliases such as *name."));
        }
        return Optional.empty();
    }

    /** The place of a mark; for one behind the last character of the file that character, as an empty line shows nothing. */
    private Span at(Mark mark) {
        int offset = offset(mark);
        while (offset > 0 && (offset >= source.text().length() || source.text().substring(offset).isBlank())) {
            offset--;
        }
        return new Span(offset, Math.min(offset + 1, source.text().length()));
    }

    /** Marks count code points; only in a text beyond the basic plane is that another number. */
    private int offset(Mark mark) {
        int index = Math.min(mark.getIndex(), codePoints);
        return codePoints == source.text().length() ? index : source.text().offsetByCodePoints(0, index);
    }

    private Span span(Node node) {
        int start = node.getStartMark().map(this::offset).orElse(0);
        int end = node.getEndMark().map(this::offset).orElse(start);
        return new Span(start, Math.max(start, end));
    }

    private Value value(Node node, int depth) {
        Span span = span(node);
        // without aliases there is at most one value a character; with them a few lines can stand for millions, or for themselves
        if (values++ > source.text().length() || depth > MAX_DEPTH) {
            tellTooMuch(span, depth);
            return new Value(this, span, "", List.of(), Map.of(), Kind.TEXT, false);
        }
        if (node instanceof ScalarNode scalar) {
            return new Value(this, span, scalar.getValue(), List.of(), Map.of(), Kind.TEXT, !scalar.isPlain());
        }
        if (node instanceof SequenceNode sequence) {
            return new Value(this, span, "", sequence.getValue().stream().map(n -> value(n, depth + 1)).toList(), Map.of(), Kind.LIST, false);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Entry entry = new Entry(span(tuple.getKeyNode()), value(tuple.getValueNode(), depth + 1));
            if (entries.put(key, entry) != null) {
                report(entry.key, "the key '" + key + "' stands twice", () -> "Keep one of the two.");
            }
        }
        return new Value(this, span, "", List.of(), entries, Kind.MAP, false);
    }

    private void tellTooMuch(Span span, int depth) {
        if (depth > MAX_DEPTH) {
            report(span, "nested more than " + MAX_DEPTH + " levels deep", () -> "Nest less.");
        } else if (values == source.text().length() + 2) {
            report(span, "aliases such as *name make this file many times longer than it is", () -> "Write out what is meant.");
        }
    }

    private void report(Span span, String what, Supplier<String> mend) {
        if (told++ < mostTold) {
            problems.add(Problem.at(source, span, what, mend.get()));
        } else if (told == mostTold + 1) {
            problems.add(Problem.of(source.name(), "there are more mistakes in this file than the " + mostTold + " told here", "Mend these first."));
        }
    }

    private enum Kind {
        TEXT("text"), LIST("a list"), MAP("keys with values");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private record Entry(Span key, Value value) {
    }

    /** A value of the file, with its place. */
    public static final class Value {

        private final Yaml yaml;
        private final Span span;
        private final String text;
        private final List<Value> items;
        private final Map<String, Entry> entries;
        private final Kind kind;
        private final boolean quoted;

        private Value(Yaml yaml, Span span, String text, List<Value> items, Map<String, Entry> entries, Kind kind, boolean quoted) {
            this.yaml = yaml;
            this.span = span;
            this.text = text;
            this.items = items;
            this.entries = entries;
            this.kind = kind;
            this.quoted = quoted;
        }

        public Span span() {
            return span;
        }

        public boolean isText() {
            return kind == Kind.TEXT;
        }

        public boolean isList() {
            return kind == Kind.LIST;
        }

        public boolean isMap() {
            return kind == Kind.MAP;
        }

        /** Whether it is a text between quotation marks, or in a block of its own. */
        public boolean isQuoted() {
            return quoted;
        }

        /** The same value, of which problems go to another list. */
        public Value tellingInto(List<Problem> others) {
            return in(new Yaml(yaml.source, yaml.mostTold, others));
        }

        private Value in(Yaml other) {
            Map<String, Entry> same = new LinkedHashMap<>();
            entries.forEach((key, entry) -> same.put(key, new Entry(entry.key, entry.value.in(other))));
            return new Value(other, span, text, items.stream().map(item -> item.in(other)).toList(), same, kind, quoted);
        }

        /** Another text at this place, a part of what is written here; with quotation marks around it the text between them. */
        public Value reading(String other) {
            boolean marks = other.length() > 1 && other.endsWith(other.substring(0, 1)) && (other.startsWith("\"") || other.startsWith("'"));
            String inside = marks ? other.substring(1, other.length() - 1) : other;
            return new Value(yaml, span, marks && other.startsWith("\"") ? inside.replaceAll("\\\\(.)", "$1") : inside, List.of(), Map.of(), Kind.TEXT, marks);
        }

        /** The scalar as written; reports anything else. */
        public String text() {
            expect(Kind.TEXT);
            return text;
        }

        /** The list's items; a single text counts as a list of one; reports a mapping. */
        public List<Value> items() {
            if (kind == Kind.TEXT) {
                return text.isEmpty() ? List.of() : List.of(this);
            }
            expect(Kind.LIST);
            return items;
        }

        public List<String> texts() {
            return items().stream().map(Value::text).toList();
        }

        /** Keys in file order; reports anything but a mapping. */
        public List<String> keys() {
            expect(Kind.MAP);
            return new ArrayList<>(entries.keySet());
        }

        public Optional<Value> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        /** Where the key itself stands. */
        public Optional<Span> keySpan(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::key);
        }

        /** The text under the key, or what is given for one that is missing. */
        public String text(String key, String otherwise) {
            return get(key).map(Value::text).orElse(otherwise);
        }

        /** The text under the key; reports a missing or blank one. */
        public String required(String key, String mend) {
            String found = text(key, "");
            if (found.isBlank()) {
                problem("the key '" + key + "' is missing", mend);
            }
            return found;
        }

        /** Reports every key that is not among those allowed, and names the nearest one that is. */
        public void allow(List<String> allowed) {
            for (String key : keys()) {
                if (!allowed.contains(key)) {
                    yaml.report(entries.get(key).key, "unknown key '" + key + "'", () -> Nearest.of(key, allowed)
                            .map(n -> "Did you mean '" + n + "'?").orElse("Allowed here: " + String.join(", ", allowed) + "."));
                }
            }
        }

        /** The text with its place, for whoever can tell only later what is wrong with it; reports a list or mapping. */
        public Written written() {
            return new Written(text(), yaml.source, span);
        }

        /** A key of this mapping with its place. @throws java.util.NoSuchElementException if there is no such key */
        public Written writtenKey(String key) {
            return new Written(key, yaml.source, keySpan(key).orElseThrow());
        }

        /** Reports a problem at this value. */
        public void problem(String what, String mend) {
            problem(what, () -> mend);
        }

        /** The same with advice that takes some work, which is done only where the problem is told. */
        public void problem(String what, Supplier<String> mend) {
            Span shown = kind == Kind.TEXT ? span : new Span(span.start(), Math.min(span.end(), span.start() + 1));
            yaml.report(shown, what, mend);
        }

        /** Reports a problem at a key; at the value itself if it has no such key. */
        public void problemAtKey(String key, String what, String mend) {
            yaml.report(keySpan(key).orElse(span), what, () -> mend);
        }

        private void expect(Kind wanted) {
            if (kind != wanted) {
                problem(wanted.words + " is expected here, not " + kind.words, "See docs for the form of this file.");
            }
        }
    }
}
