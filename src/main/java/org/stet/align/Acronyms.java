package org.stet.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.NameKind;

/** What the acronyms of a story stand for: names in capitals that are the initials of one organisation, whichever document names it in full. */
final class Acronyms {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}|(\\p{Lu}\\.){2,}");
    private static final Pattern BETWEEN = Pattern.compile("[ -]+");
    private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "in", "on", "de", "&");

    /** Acronym -> organisation; empty where two have it. */
    private final Map<String, String> organizations = new HashMap<>();

    Acronyms(List<DocumentFacts> story) {
        Map<String, String> initials = new HashMap<>();
        story.stream().flatMap(d -> d.names().stream()).filter(n -> n.kind() == NameKind.ORGANIZATION && n.entity().contains(" ")).map(Acronyms::key)
                .forEach(n -> initials.merge(initials(n), n, (one, other) -> one.equals(other) ? one : ""));
        story.stream().flatMap(d -> d.names().stream()).filter(n -> n.kind() != NameKind.PERSON && CAPITALS.matcher(n.text()).matches()).map(Acronyms::key)
                .forEach(n -> organizations.put(n, initials.getOrDefault(n.replace(".", ""), "")));
        organizations.values().removeIf(String::isEmpty);
    }

    private static String key(Name name) {
        return Vocabulary.plain(name.entity()).replaceFirst("^the ", "");
    }

    private static String initials(String name) {
        StringBuilder found = new StringBuilder();
        for (String word : BETWEEN.split(name)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                found.append(word.charAt(0));
            }
        }
        return found.toString();
    }

    /** The organisation's name in full; what was asked for where it is no acronym or not sure whose. */
    String spelledOut(String name) {
        return organizations.getOrDefault(name, name);
    }
}
