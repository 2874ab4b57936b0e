package org.stet.align;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Role;
import org.stet.lexicon.Words;

/**
 * What fills a part of an event.
 *
 * @param text   its words without what may stand before a name's part: preposition and article
 * @param head   lemma of the head word
 * @param entity whom or what it names, or empty
 * @param name   the name, if it is one name and no more than titles before and an apposition behind it; else empty
 * @param key    of who has the name: the entity, or the words of a name that was not recognised as one; else the entity of the part
 * @param kind   of the name, where it is sure
 * @param named  whom it names: of "Hoff and Weiss" both
 * @param inside whom or what any name in it names: of "an offer from Hoff" Hoff
 */
record Filler(String text, String head, String entity, String name, String key, Optional<NameKind> kind, Set<String> named, Set<String> inside) {

    private static final Pattern BEFORE = Pattern.compile("^((by|to|from|for|with|against|over) )?((the|an?) )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCORE = Pattern.compile(" \\d+[-–]\\d+$");
    private static final Pattern AND = Pattern.compile(" (and|or|as well as) ");
    private static final Pattern JOINED = Pattern.compile(", (and |or )?| (and|or|as well as) ");
    private static final Pattern APPOSITION = Pattern.compile(",.*");
    /** What follows one of these hangs on the name's phrase or has the name hang on it. */
    private static final Pattern LINK = Pattern.compile("of|in|at|on|for|from|with|by|to|and|or|near|against|over|about|between|who|which|that|as|.*['’]s?");
    private static final String CAPITALIZED = "\\p{Lu}[\\p{L}\\p{N}.&'’-]*";
    private static final Pattern NAME = Pattern.compile(CAPITALIZED + "( " + CAPITALIZED + ")*");

    /** @param names those of the document that stand in the role */
    static Filler of(Role role, List<Name> names, Vocabulary vocabulary) {
        String text = SCORE.matcher(BEFORE.matcher(role.text()).replaceFirst("")).replaceFirst("");
        List<String> several = several(role.text(), vocabulary);
        Set<String> named = !several.isEmpty() ? Set.copyOf(several) : role.entity().isEmpty() ? Set.of() : Set.of(role.entity());
        String name = withoutTitles(APPOSITION.matcher(text).replaceFirst(""), vocabulary);
        Optional<Name> known = names.stream().filter(n -> n.text().equals(name)).findFirst();
        boolean isName = known.isPresent() || NAME.matcher(name).matches() && name.contains(" ");
        String key = isName ? known.map(Name::entity).orElse(name.toLowerCase(Locale.ROOT)) : role.entity();
        return new Filler(text, role.head(), role.entity(), isName ? name : "", key, known.map(Name::kind), named,
                names.stream().map(Name::entity).collect(Collectors.toSet()));
    }

    /** The names that the words join, in lower case ("Hoff, Weiss and the WGC"); none if they join anything else, or nothing. */
    static List<String> several(String text, Vocabulary vocabulary) {
        if (!AND.matcher(text).find()) {
            return List.of();
        }
        List<String> parts = Arrays.stream(JOINED.split(text)).map(p -> withoutTitles(BEFORE.matcher(p.strip()).replaceFirst(""), vocabulary)).toList();
        return parts.stream().allMatch(p -> NAME.matcher(p).matches()) ? parts.stream().map(p -> p.toLowerCase(Locale.ROOT)).distinct().toList() : List.of();
    }

    private static String withoutTitles(String text, Vocabulary vocabulary) {
        String rest = text;
        for (int at = rest.indexOf(' '); at > 0 && isTitle(rest.substring(0, at), vocabulary); at = rest.indexOf(' ')) {
            rest = rest.substring(at + 1);
        }
        return rest;
    }

    private static boolean isTitle(String word, Vocabulary vocabulary) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.equals(lower) && !LINK.matcher(word).matches() || vocabulary.has(Words.TITLE, lower) || vocabulary.has(Words.TITLE_PREFIX, lower)
                || vocabulary.has(Words.PORTFOLIO, lower) || vocabulary.has(Words.HONORIFIC, lower);
    }

    boolean isName() {
        return !name.isEmpty();
    }

    /** Whether it joins several names. */
    boolean isSeveral() {
        return named.size() > 1;
    }
}
