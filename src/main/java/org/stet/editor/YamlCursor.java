package org.stet.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a YAML file somebody is writing, told from the indentation, as a text that is just being written can seldom be parsed.
 *
 * @param path     what leads to the mapping or value at the cursor
 * @param siblings keys that the mapping has already, where a key is being written
 * @param isKey    whether a key is being written, else a value
 */
record YamlCursor(List<Step> path, Set<String> siblings, boolean isKey) {

    private static final String ITEM = "-";
    private static final Pattern DASH = Pattern.compile("- +|-$");
    private static final Pattern KEY = Pattern.compile("(\"[^\"]*\"|'[^']*'|[^\\s\"'#{}\\[\\],&*!|>%@`-][^#{}\\[\\],:]*)\\s*:(?=\\s|$)");

    YamlCursor {
        path = List.copyOf(path);
        siblings = Set.copyOf(siblings);
    }

    /**
     * A key, or an item of a list.
     *
     * @param beside all keys of the mapping that the key stands in; none for an item
     */
    record Step(String key, Set<String> beside) {

        Step {
            beside = Set.copyOf(beside);
        }

        boolean isItem() {
            return key.equals(ITEM);
        }
    }

    /** A dash or a key, and where it stands in its line. */
    private record Mark(int column, String key) {

        boolean isItem() {
            return key.equals(ITEM);
        }
    }

    /**
     * @param line   from 0
     * @param column from 0, in UTF-16 code units
     */
    static YamlCursor at(String text, int line, int column) {
        List<String> lines = text.lines().toList();
        String own = line < lines.size() ? lines.get(line) : "";
        String before = own.substring(0, Math.min(column, own.length()));
        List<Mark> marks = marks(before);
        boolean isValue = !marks.isEmpty() && !marks.get(marks.size() - 1).isItem();
        int begins = isValue ? marks.get(marks.size() - 1).column() : beginning(before, marks);
        LinkedList<Step> path = above(lines, line, isValue ? marks.subList(0, marks.size() - 1) : marks, begins);
        Set<String> siblings = keys(lines, line, begins);
        if (isValue) {
            path.addLast(new Step(marks.get(marks.size() - 1).key(), siblings));
        }
        int brace = before.lastIndexOf('{');
        return brace > before.lastIndexOf('}') ? inBraces(path, before.substring(brace + 1)) : new YamlCursor(path, isValue ? Set.of() : siblings, !isValue);
    }

    /**
     * What leads to a column: the marks that stand ever further to the left, from line to line upwards. A dash may stand below its key.
     *
     * @param own marks of the line itself
     */
    private static LinkedList<Step> above(List<String> lines, int line, List<Mark> own, int column) {
        LinkedList<Step> path = new LinkedList<>();
        int limit = column;
        boolean item = false;
        for (int at = Math.min(line, lines.size() - 1); at >= 0; at--) {
            List<Mark> here = at == line ? own : marks(lines.get(at));
            for (int i = here.size() - 1; i >= 0; i--) {
                Mark mark = here.get(i);
                if (mark.column() < limit || item && !mark.isItem() && mark.column() == limit) {
                    path.addFirst(new Step(mark.key(), mark.isItem() ? Set.of() : keys(lines, at, mark.column())));
                    limit = mark.column();
                    item = mark.isItem();
                }
            }
        }
        return path;
    }

    /** In braces on one line. @param inside what stands between the brace and the cursor */
    private static YamlCursor inBraces(List<Step> path, String inside) {
        Set<String> keys = new LinkedHashSet<>();
        String last = "";
        for (String part : inside.split(",", -1)) {
            int colon = part.indexOf(':');
            last = colon < 0 ? "" : part.substring(0, colon).strip();
            if (!last.isEmpty()) {
                keys.add(last);
            }
        }
        List<Step> inner = new ArrayList<>(path);
        if (!last.isEmpty()) {
            inner.add(new Step(last, keys));
        }
        return new YamlCursor(inner, last.isEmpty() ? keys : Set.of(), last.isEmpty());
    }

    private static int beginning(String before, List<Mark> marks) {
        if (!marks.isEmpty()) {
            Matcher dash = DASH.matcher(before);
            dash.find(marks.get(marks.size() - 1).column());
            return dash.end();
        }
        return before.length() - before.stripLeading().length();
    }

    /** The keys of the mapping whose keys begin at a column, around a line. */
    private static Set<String> keys(List<String> lines, int line, int column) {
        Set<String> keys = new LinkedHashSet<>();
        boolean inside = true;
        for (int at = Math.min(line, lines.size() - 1); at >= 0 && inside; at--) {
            inside = take(marks(lines.get(at)), column, keys);
        }
        inside = true;
        for (int at = line + 1; at < lines.size() && inside; at++) {
            List<Mark> marks = marks(lines.get(at));
            inside = marks.isEmpty() || marks.get(0).column() >= column && take(marks, column, keys);
        }
        return keys;
    }

    /** Adds the keys at the column. Whether nothing stands before it. */
    private static boolean take(List<Mark> marks, int column, Set<String> keys) {
        marks.stream().filter(mark -> mark.column() == column && !mark.isItem()).map(Mark::key).forEach(keys::add);
        return marks.stream().noneMatch(mark -> mark.column() < column);
    }

    private static List<Mark> marks(String line) {
        List<Mark> marks = new ArrayList<>();
        int from = line.length() - line.stripLeading().length();
        Matcher dash = DASH.matcher(line);
        while (from < line.length() && dash.region(from, line.length()).lookingAt()) {
            marks.add(new Mark(from, ITEM));
            from = dash.end();
        }
        Matcher key = KEY.matcher(line);
        if (from < line.length() && key.region(from, line.length()).lookingAt()) {
            marks.add(new Mark(from, key.group(1).strip().replaceAll("^[\"']|[\"']$", "")));
        }
        return marks;
    }
}
