package org.stet.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Position;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/**
 * Which entities of a story's documents are the same: people by name or by the position that any of the documents says they hold,
 * organisations by name or acronym, countries also by their adjective, their government and its seat. What is not sure is neither the
 * same nor apart.
 */
final class Entities {

    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern PLURAL = Pattern.compile("s$");

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;
    private final People people;
    private final Acronyms acronyms;
    private final Offices offices;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, String> actors = new HashMap<>();

    Entities(List<DocumentFacts> story, Lexicon lexicon, Thesaurus thesaurus) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
        people = new People(story, lexicon);
        acronyms = new Acronyms(story);
        Set<String> names = story.stream().flatMap(d -> Stream.concat(
                        d.names().stream().filter(n -> n.kind() != NameKind.PERSON).map(Name::entity), d.positions().stream().map(Position::organization)))
                .map(this::plain).collect(Collectors.toSet());
        offices = new Offices(story, lexicon, holder -> people.full(plain(holder)), organization -> actorOf(named(plain(organization))),
                words -> names.contains(plain(words)) || !thesaurus.nation(plain(words)).isEmpty());
    }

    private String plain(String entity) {
        return plain.computeIfAbsent(entity, Entities::withoutArticle);
    }

    private static String withoutArticle(String entity) {
        return ARTICLE.matcher(Vocabulary.plain(entity)).replaceFirst("").strip();
    }

    /** The one key for all forms of the entity in this story; empty for empty. */
    String key(String entity) {
        return known.computeIfAbsent(entity, this::find);
    }

    private String find(String entity) {
        String named = named(plain(entity));
        return people.has(named) ? named : offices.holder(named).orElse(named);
    }

    /** The key by name alone, whatever is said of positions. */
    private String named(String plain) {
        if (people.has(plain)) {
            return people.full(plain);
        }
        String name = lexicon.map(Words.PLACE_ALIAS).getOrDefault(plain, plain);
        String nation = thesaurus.nation(name);
        return nation.isEmpty() ? governed(name).orElse(acronyms.spelledOut(name)) : nation;
    }

    /** The country of "norlandian government" or "government of norland"; the leader of "hoff administration". */
    private Optional<String> governed(String name) {
        for (String government : lexicon.words(Words.GOVERNMENT)) {
            String of = name.startsWith(government + " of ") ? name.substring(government.length() + " of ".length())
                    : name.endsWith(" " + government) ? name.substring(0, name.length() - government.length() - 1) : "";
            String whose = of.isEmpty() ? "" : plain(of.replaceFirst("'s?$", ""));
            String key = people.has(whose) ? people.full(whose) : thesaurus.nation(whose);
            if (!key.isEmpty()) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** Whether it is the name of a person; a position is none, whoever holds it. */
    boolean isPerson(String entity) {
        return people.has(plain(entity));
    }

    /** Whether both are names, and surely of two people. */
    boolean arePeopleApart(String one, String other) {
        return people.areApart(plain(one), plain(other));
    }

    /** One key for all that {@link #same} joins; empty for nobody. */
    Optional<String> meant(String entity) {
        return Optional.of(entity).filter(e -> !e.isEmpty() && !isNobody(key(e))).map(this::actor);
    }

    /** The same key for whom {@link #holds} finds in the words. */
    Optional<String> holder(String description) {
        return offices.holder(plain(description)).map(this::actorOf);
    }

    /**
     * Whether the person surely is who the words mean by a position: false also where they may mean another of the story's people, empty
     * where they tell of no position that any of these hold.
     */
    Optional<Boolean> holds(String person, String description) {
        String words = plain(description);
        return offices.isHeld(words) ? Optional.of(offices.holder(words).filter(key(person)::equals).isPresent()) : Optional.empty();
    }

    String surname(String person) {
        return People.surname(key(person));
    }

    /** As {@link #key}, but a seat of government counts as its country. */
    String actor(String entity) {
        return actors.computeIfAbsent(entity, e -> actorOf(key(e)));
    }

    private String actorOf(String key) {
        String governed = thesaurus.governedFrom(key);
        return named(lexicon.map(Words.METONYM).getOrDefault(key, governed.isEmpty() ? key : governed));
    }

    boolean same(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !isNobody(key(one)) && (key(one).equals(key(other)) || actor(one).equals(actor(other)));
    }

    /** One bare noun for people, which may be anybody each time: "sources", "official". */
    private boolean isNobody(String key) {
        return lexicon.has(Words.SOURCE_UNNAMED, key) || lexicon.has(Words.SOURCE_UNNAMED, PLURAL.matcher(key).replaceFirst(""));
    }
}
