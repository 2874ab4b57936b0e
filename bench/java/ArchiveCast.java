import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who and what one story is about: for every word of a name in its texts the word that stands in its place, the same in all of them. A
 * woman stays a woman and a town a town. One story in six gives its first person the name of somebody whom other stories have too.
 */
final class ArchiveCast {

    static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}*(?:-\\p{Lu}\\p{L}+)*");
    private static final int KNOWN_PEOPLE = 12;
    private static final int KNOWN_PERSON_IN = 6;

    private final ArchiveNames names;
    private final Map<String, String> words = new LinkedHashMap<>();

    ArchiveCast(ArchiveNames names, List<String> texts, Random random) {
        this.names = names;
        Set<String> capitalised = new TreeSet<>();
        Set<String> plain = new LinkedHashSet<>();
        for (String text : texts) {
            WORD.matcher(text).results().forEach(m -> capitalised.add(m.group()));
            plain.addAll(List.of(text.split("[^\\p{L}]+")));
        }
        Set<String> taken = new LinkedHashSet<>(capitalised);
        if (random.nextInt(KNOWN_PERSON_IN) == 0) {
            knownPerson(texts.get(0), random, taken);
        }
        for (String word : capitalised) {
            Optional<ArchiveNames.Kind> kind = names.kind(word).filter(k -> alone(word, capitalised, plain));
            if (kind.isPresent() && !words.containsKey(word)) {
                give(word, drawn(kind.get(), random, taken));
            }
        }
    }

    /** Whether nothing hangs on the word: no adjective, double name or common word that would have to change with it. */
    private static boolean alone(String word, Set<String> capitalised, Set<String> plain) {
        return !plain.contains(word.toLowerCase(Locale.ROOT))
                && capitalised.stream().noneMatch(o -> !o.equals(word) && (o.startsWith(word) || word.startsWith(o) && o.length() > 3));
    }

    private String drawn(ArchiveNames.Kind kind, Random random, Set<String> taken) {
        String word = names.draw(kind, random);
        while (!taken.add(word)) {
            word = names.draw(kind, random);
        }
        return word;
    }

    private void give(String word, String other) {
        words.put(word, other);
        words.put(word.toUpperCase(Locale.ROOT), other.toUpperCase(Locale.ROOT));
    }

    /** The first person called by name and surname becomes one of a dozen men or women. */
    private void knownPerson(String text, Random random, Set<String> taken) {
        for (Person person : people(text, names)) {
            int who = random.nextInt(KNOWN_PEOPLE);
            String first = names.all(person.kind).get(who);
            String last = names.all(ArchiveNames.Kind.SURNAME).get(2 * who + person.kind.ordinal());
            if (taken.add(first) && taken.add(last)) {
                give(person.first, first);
                give(person.last, last);
            }
            return;
        }
    }

    /** Somebody with name and surname. */
    record Person(ArchiveNames.Kind kind, String first, String last) {
    }

    private static List<Person> people(String text, ArchiveNames names) {
        Set<Person> people = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        String before = "";
        int end = -1;
        while (word.find()) {
            Optional<ArchiveNames.Kind> kind = names.kind(before).filter(k -> k == ArchiveNames.Kind.SHE || k == ArchiveNames.Kind.HE);
            if (word.start() == end + 1 && kind.isPresent() && names.kind(word.group()).filter(k -> k == ArchiveNames.Kind.SURNAME).isPresent()) {
                people.add(new Person(kind.get(), before, word.group()));
            }
            before = word.group();
            end = word.end();
        }
        return List.copyOf(people);
    }

    /** Those with name and surname in a text as it was, by their new names; only those who were given both. */
    List<Person> people(String before) {
        return people(before, names).stream().filter(p -> words.containsKey(p.first) && words.containsKey(p.last))
                .map(p -> new Person(p.kind, words.get(p.first), words.get(p.last))).toList();
    }

    /** A surname that nobody in the story has. */
    String stranger(Random random) {
        String word = names.draw(ArchiveNames.Kind.SURNAME, random);
        while (words.containsValue(word)) {
            word = names.draw(ArchiveNames.Kind.SURNAME, random);
        }
        return word;
    }

    void rewrite(Rewriting text) {
        Map<String, String> given = new HashMap<>(words);
        WORD.matcher(text.before()).results().filter(m -> given.containsKey(m.group())).forEach(m -> text.put(m.start(), m.end(), given.get(m.group())));
    }
}
