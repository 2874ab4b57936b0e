package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stet.fact.Accusation;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Characterisation;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Group;
import org.stet.fact.Name;
import org.stet.fact.Outlet;
import org.stet.fact.Place;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Response;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Superlative;
import org.stet.fact.Timex;
import org.stet.rule.FactTypes;

/** The words that rules use for the fact model: its types, their fields, and the values of its enums. */
public final class Vocabulary {

    private static final Map<Class<?>, String> OWN_WORDS = Map.of(Article.class, "document", Timex.class, "time", Correspondence.class, "comparison",
            Stated.class, "statement");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]");
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final ClassValue<String> WORDS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return OWN_WORDS.getOrDefault(type, spaced(type.getSimpleName()));
        }
    };
    private static final Map<String, Class<? extends Fact>> TYPES = new TreeMap<>();
    /** Fields that need a word of their own; of every statement, and of one type. A field cannot bear the word that a condition begins with. */
    private static final Map<String, List<String>> OF_STATEMENTS = Map.of("sentence", List.of("at", "sentence"), "zone", List.of("at", "zone"));
    private static final Map<Class<?>, Map<String, List<String>>> OF_ONE = Map.of(Accusation.class, Map.of("source", List.of("accuserText")),
            Outlet.class, Map.of("name", List.of("outlet")));
    /** What a fact says the same as, or differs from, another one in. */
    private static final Map<Class<?>, Slot> OWN_SLOT = Map.ofEntries(Map.entry(Claim.class, Slot.EVENT), Map.entry(Accusation.class, Slot.ACCUSATION),
            Map.entry(Quotation.class, Slot.WORDS), Map.entry(Quantity.class, Slot.QUANTITY), Map.entry(Timex.class, Slot.TIME),
            Map.entry(Place.class, Slot.PLACE), Map.entry(Cause.class, Slot.CAUSE), Map.entry(Characterisation.class, Slot.CHARACTERISATION),
            Map.entry(Name.class, Slot.NAME), Map.entry(Superlative.class, Slot.SUPERLATIVE), Map.entry(Group.class, Slot.SCOPE));
    /** The field that "has qualifier: X" speaks of. */
    private static final Map<Class<?>, String> MAIN_FIELD = Map.of(Qualifier.class, "kind", Response.class, "kind", Place.class, "entity",
            Attribution.class, "source.kind", Cause.class, "connective", Timex.class, "type");

    static {
        for (String name : FactTypes.facts()) {
            Class<?> type = FactTypes.fact(name).orElseThrow();
            if (type != Fact.class) {
                TYPES.put(word(type), type.asSubclass(Fact.class));
            }
        }
    }

    private Vocabulary() {
    }

    /** {@code claim} for a claim, {@code time} for a Timex, {@code document} for an article. */
    public static String word(Class<?> type) {
        return WORDS.get(type);
    }

    /** {@code a claim}, {@code an attribution}. */
    public static String one(Class<?> type) {
        String word = word(type);
        return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }

    /** The type of facts that a word names, in the singular or, for counting, in the plural. */
    public static Optional<Class<? extends Fact>> type(String word) {
        return List.of(word, word.replaceFirst("ies$", "y"), word.replaceFirst("s$", "")).stream().filter(TYPES::containsKey).findFirst().map(TYPES::get);
    }

    public static List<String> types() {
        return List.copyOf(TYPES.keySet());
    }

    /**
     * The path that a field's words name, such as {@code source.kind} or {@code accuser text}. Spaces, hyphens and letter case do not
     * matter. A path that ends at something with a text of its own, such as the source of an attribution, means that text.
     */
    public static Optional<List<String>> path(Class<?> type, String words) {
        String plain = plain(words);
        if (Stated.class.isAssignableFrom(type) && OF_STATEMENTS.containsKey(plain)) {
            return Optional.of(OF_STATEMENTS.get(plain));
        }
        Optional<List<String>> own = Optional.ofNullable(OF_ONE.getOrDefault(type, Map.of()).get(plain));
        if (own.isPresent()) {
            return own;
        }
        return follow(type, words.split("\\.", -1)).or(() -> words.contains(" ") ? follow(type, words.split("[. ]", -1)) : Optional.empty());
    }

    private static Optional<List<String>> follow(Class<?> type, String[] words) {
        List<String> path = new ArrayList<>();
        Class<?> reached = type;
        for (String word : words) {
            Class<?> at = reached;
            String sought = plain(word);
            Optional<String> field = FactTypes.fields(at).stream().filter(f -> plain(f).equals(sought)).findFirst();
            if (field.isEmpty()) {
                return Optional.empty();
            }
            path.add(field.get());
            reached = Accessors.type(at, List.of(field.get()));
        }
        if (reached.isRecord() && !Fact.class.isAssignableFrom(reached) && FactTypes.fields(reached).contains("text")) {
            path.add("text");
        }
        return Optional.of(path);
    }

    /** The fields of a type in the words of rules. */
    public static List<String> fields(Class<?> type) {
        List<String> words = new ArrayList<>(FactTypes.fields(type).stream().map(Vocabulary::spaced).toList());
        if (Stated.class.isAssignableFrom(type)) {
            words.addAll(OF_STATEMENTS.keySet());
        }
        words.addAll(OF_ONE.getOrDefault(type, Map.of()).keySet());
        return words.stream().sorted().toList();
    }

    /** The constant of an enum that a word names. */
    static Optional<Object> constant(Class<?> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> plain(((Enum<?>) c).name()).equals(plain(word))).findFirst().map(c -> (Object) c);
    }

    /** The constants of an enum in the words of rules. */
    public static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList();
    }

    static Optional<Slot> ownSlot(Class<?> type) {
        return Optional.ofNullable(OWN_SLOT.get(type));
    }

    /** The field that facts of the type are mostly asked for. */
    public static Optional<String> mainField(Class<?> type) {
        return Optional.ofNullable(MAIN_FIELD.get(type));
    }

    private static String plain(String words) {
        return BETWEEN_WORDS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A path as rules write it: {@code source.kind}, {@code accuser text}. */
    public static String words(List<String> path) {
        return String.join(".", path.stream().map(Vocabulary::spaced).toList());
    }

    private static String spaced(String name) {
        return NEXT_WORD.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
