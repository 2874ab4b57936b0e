package org.stet.rule.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.RuleGuide;
import org.stet.fact.Correspondence;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.lexicon.Lexicons;
import org.stet.rule.FactTypes;
import org.stet.rule.PackTerms;
import org.stet.rule.Rule;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;

/** The reference of the rule format: its examples are rules, and its tables name all facts, fields, fixed values and comparisons there are. */
class RuleReferenceTest {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)(?: file: (\\S+))?\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("^(\\w+):", Pattern.MULTILINE);
    /** What an example leaves out. */
    private static final Map<String, String> FRAME = new LinkedHashMap<>();
    /** Fields of the fact model that say where a fact stands; all statements have them. */
    private static final Set<String> OF_ALL = Set.of("at", "document", "id", "says", "sentence", "span", "text", "zone");

    static {
        FRAME.put("title", "title: An example\n");
        FRAME.put("level", "level: note\n");
        FRAME.put("standard", "standard: none\n");
        FRAME.put("message", "message: '{here.text}'\n");
        FRAME.put("help", "help: none\n");
        FRAME.put("examples", "examples:\n  - draft: '[[x]]'\n  - stands: x\n");
    }

    @Test
    void everyExampleIsARule(@TempDir Path pack) throws IOException {
        Set<String> written = new TreeSet<>();
        for (MatchResult block : BLOCK.matcher(RuleGuide.text()).results().toList()) {
            String name = block.group(2) == null ? "unsupported/example-" + written.size() + ".yaml" : block.group(2).replaceFirst("our-rules/", "");
            Path file = pack.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.group(2) == null ? framed(block.group(3)) : block.group(3));
            written.add(String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", ""));
        }
        RuleSet rules = RulePack.read(List.of(pack), PackTerms.of(Lexicons.STANDARD));
        assertEquals("", rules.problems().stream().map(Problem::show).collect(Collectors.joining("\n")));
        assertEquals(written, rules.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyLineAndEveryTestOfTextsIsNamed() throws IOException {
        String guide = RuleGuide.text();
        assertEquals(List.of(), Stream.of(PatternReader.KEYS, ValueReader.OPERATIONS).flatMap(List::stream)
                .filter(key -> !guide.contains("`" + key + "`") && !guide.contains("`" + key + ":")).toList());
    }

    /** A whole rule around conditions, or around some keys of one. */
    private static String framed(String block) {
        String shown = block.startsWith("- ") ? "when:\n" + block.indent(2) : block;
        Set<String> keys = KEY.matcher(shown).results().map(m -> m.group(1)).collect(Collectors.toSet());
        return FRAME.entrySet().stream().filter(e -> !keys.contains(e.getKey())).map(Map.Entry::getValue).collect(Collectors.joining()) + shown;
    }

    @Test
    void theTableOfFactsIsComplete() throws IOException {
        Map<String, List<String>> rows = RuleGuide.table("fact");
        assertEquals(Vocabulary.types(), rows.keySet().stream().sorted().toList());
        List<String> wrong = new ArrayList<>();
        rows.forEach((word, cells) -> {
            Class<?> type = Vocabulary.type(word).orElseThrow();
            Set<String> told = RuleGuide.words(cells.get(1));
            Stream.of(fields(type), values(type)).flatMap(Set::stream).filter(w -> !told.contains(w)).forEach(w -> wrong.add(word + " lacks " + w));
            told.stream().filter(w -> !values(type).contains(w) && Vocabulary.path(type, w).isEmpty() && !isOfComparisons(type, w))
                    .forEach(w -> wrong.add(word + " has no " + w));
        });
        assertEquals(List.of(), wrong);
    }

    private static boolean isOfComparisons(Class<?> type, String word) {
        return type == Correspondence.class && Set.of("of", "with", "by", "comes out").contains(word);
    }

    /** What the row of a type must name: its own fields, and those of what they hold. */
    private static Set<String> fields(Class<?> type) {
        Set<String> fields = new TreeSet<>();
        for (String field : FactTypes.fields(type)) {
            Class<?> holds = Accessors.type(type, List.of(field));
            String words = Vocabulary.fields(type).stream().filter(w -> Vocabulary.path(type, w).orElseThrow().get(0).equals(field)).findFirst().orElseThrow();
            if (OF_ALL.contains(words) != (type == Stated.class)) {
                continue;
            }
            fields.add(words);
            if (holds.isRecord() && !OF_ALL.contains(words)) {
                FactTypes.fields(holds).stream().filter(inner -> !inner.equals("span")).forEach(inner -> fields.add(words + "." + inner));
            }
        }
        fields.removeAll(Set.of("at", "span"));
        if (type == Stated.class) {
            fields.addAll(Set.of("sentence", "zone"));
        }
        return fields;
    }

    /** The fixed values that the row must name; those of a comparison stand in the table of slots. */
    private static Set<String> values(Class<?> type) {
        Stream<String> direct = type == Correspondence.class ? Stream.of() : fields(type).stream();
        return direct.map(w -> Accessors.type(type, Vocabulary.path(type, w).orElseThrow())).filter(Class::isEnum)
                .flatMap(holds -> Vocabulary.constants(holds).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theTableOfSlotsIsComplete() throws IOException {
        Map<String, List<String>> rows = RuleGuide.table("slot");
        assertEquals(Vocabulary.constants(Slot.class), List.copyOf(rows.keySet()));
        for (Slot slot : Slot.values()) {
            List<String> cells = rows.get(Vocabulary.constants(Slot.class).get(slot.ordinal()));
            assertEquals(Compared.pairs(slot).stream().map(p -> Vocabulary.word(p.here()) + " and " + Vocabulary.word(p.there())).sorted().toList(),
                    Arrays.stream(cells.get(0).split("; ")).sorted().toList(), slot.name());
            Set<String> outcomes = RuleGuide.words(cells.get(2));
            assertTrue(!outcomes.isEmpty() && Vocabulary.constants(Outcome.class).containsAll(outcomes), () -> slot + ": " + outcomes);
        }
    }
}
