import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;
import org.stet.text.Yaml;

/** What can be done to a copy of a report so that it contradicts the report or leaves out what matters: {@code bench/archive/faults.yaml}. */
final class ArchiveFaults {

    private static final Pattern ACCUSED = Pattern.compile("\\b(?:accus|alleg|blam|charge|claim|criticis|guilt|corrupt|fraud|brib)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"]?(?=\\s|$)|\\n");
    private static final String CONTRADICTION = "contradiction";

    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final String disagreeing;
    private final Map<String, Integer> made = new HashMap<>();

    private record Edit(String kind, boolean seldom, String category, Pattern find, String put) {
    }

    /**
     * A report with a fault in it.
     *
     * @param kind     what the fault is called
     * @param category of the findings that tell it
     * @param text     the report with the fault
     * @param where    the sentence of that text that says something else than the report; all of it where a sentence is missing
     * @param was      the report's words that were altered
     * @param now      the words in their place, which may be none
     */
    record Faulty(String kind, String category, String text, Span where, String was, String now) {
    }

    ArchiveFaults(Path file) {
        Yaml.Value root = ArchiveNames.yaml(file);
        for (Yaml.Value edit : root.get("edits").orElseThrow().items()) {
            edits.add(new Edit(edit.text("kind", ""), edit.get("seldom").isPresent(), edit.text("category", ""), Pattern.compile(edit.text("find", "")), edit.text("put", "")));
        }
        Yaml.Value kinds = root.get("written").orElseThrow();
        kinds.keys().forEach(k -> written.put(k, kinds.text(k, "")));
        disagreeing = root.text("disagreeing", "");
    }

    /** What a case file's faults are called; empty for files whose drafts contradict nothing. */
    Optional<String> written(String file) {
        return Optional.ofNullable(written.get(file));
    }

    boolean disagree(String file) {
        return file.equals(disagreeing);
    }

    /** Whether a fault fits that fits few reports. */
    boolean seldom(String text) {
        return edits.stream().anyMatch(e -> e.seldom && edited(e, text).isPresent());
    }

    /** The report with one fault, of a kind that was made as seldom as any that fits; empty if none does. */
    Optional<Faulty> in(String text, List<ArchiveCast.Person> people, ArchiveCast cast, Random random) {
        List<Supplier<Optional<Faulty>>> ways = new ArrayList<>();
        edits.forEach(e -> ways.add(() -> edited(e, text)));
        ways.add(() -> figure(text, random));
        ways.add(() -> name(text, people, cast, random));
        ways.add(() -> speaker(text, people));
        Collections.shuffle(ways, random);
        Optional<Faulty> rarest = ways.stream().flatMap(w -> w.get().stream())
                .reduce((a, b) -> made.getOrDefault(a.kind, 0) <= made.getOrDefault(b.kind, 0) ? a : b);
        rarest.ifPresent(f -> made.merge(f.kind, 1, Integer::sum));
        return rarest;
    }

    private static Optional<Faulty> edited(Edit edit, String text) {
        Matcher m = edit.find.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        StringBuilder after = new StringBuilder();
        m.appendReplacement(after, edit.put);
        int end = after.length();
        m.appendTail(after);
        String now = after.toString();
        boolean sentence = m.group().strip().endsWith(".") && edit.put.isEmpty();
        if (sentence && (edit.find.matcher(now).find() || !ACCUSED.matcher(now).find())) {
            return Optional.empty();
        }
        Span where = sentence ? new Span(0, now.length())
                : new Span(sentenceAt(now, m.start()).start(), sentenceAt(now, Math.max(m.start(), end - 1)).end());
        return Optional.of(new Faulty(edit.kind, edit.category, now, where, m.group().strip(), now.substring(m.start(), end).strip()));
    }

    private static Optional<Faulty> figure(String text, Random random) {
        List<ArchiveFigures.Count> counts = ArchiveFigures.counts(text, random);
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        ArchiveFigures.Count count = counts.get(random.nextInt(counts.size()));
        String now = text.substring(0, count.start()) + count.wrong() + text.substring(count.end());
        return Optional.of(new Faulty("figure contradicted", CONTRADICTION, now, sentenceAt(now, count.start()), count.words(), count.wrong()));
    }

    private static Optional<Faulty> name(String text, List<ArchiveCast.Person> people, ArchiveCast cast, Random random) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        ArchiveCast.Person person = people.get(random.nextInt(people.size()));
        String stranger = cast.stranger(random);
        String now = text.replaceAll("\\b" + person.last() + "\\b", stranger);
        return now.equals(text) ? Optional.empty() : Optional.of(new Faulty("name altered", CONTRADICTION, now, sentenceAt(now, now.indexOf(stranger)),
                person.last(), stranger));
    }

    /** Two women or two men, one of whom at least says something, in each other's place. */
    private static Optional<Faulty> speaker(String text, List<ArchiveCast.Person> people) {
        for (ArchiveCast.Person one : people) {
            for (ArchiveCast.Person other : people) {
                Matcher said = Pattern.compile("\\b(?:said|told|added)\\b[^.\\n]{0,60}\\b" + one.first() + " " + one.last() + "\\b|\\b" + one.first() + " "
                        + one.last() + "\\b[^.\\n]{0,30} (?:said|told|added)\\b").matcher(text);
                if (one.kind() == other.kind() && !one.last().equals(other.last()) && !one.first().equals(other.first()) && said.find()) {
                    Map<String, String> swap = Map.of(one.first(), other.first(), other.first(), one.first(), one.last(), other.last(), other.last(), one.last());
                    String now = ArchiveCast.WORD.matcher(text).replaceAll(m -> swap.getOrDefault(m.group(), m.group()));
                    String was = said.group();
                    String words = ArchiveCast.WORD.matcher(was).replaceAll(m -> swap.getOrDefault(m.group(), m.group()));
                    return Optional.of(new Faulty("speaker swapped", CONTRADICTION, now, sentenceAt(now, now.indexOf(words)), was, words));
                }
            }
        }
        return Optional.empty();
    }

    private static Span sentenceAt(String text, int at) {
        int start = 0;
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find() && end.end() <= at) {
            start = end.end();
        }
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end.find(Math.max(start, at)) ? end.end() : text.length());
    }
}
