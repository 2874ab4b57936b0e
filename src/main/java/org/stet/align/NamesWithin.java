package org.stet.align;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Position;
import org.stet.fact.Slot;
import org.stet.lexicon.Words;

/**
 * People whose name one text spells in two ways. Two who stand in one sentence, who are kin, who hold different positions or of whom each
 * is called by the surname alone are two people.
 */
final class NamesWithin {

    private static final double FULL = 0.9;
    private static final double SURNAME = 0.8;
    private static final int SHORTEST_SURNAME = 5;

    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;
    private final Spelling spelling;

    NamesWithin(Vocabulary vocabulary, Thesaurus thesaurus) {
        this.vocabulary = vocabulary;
        this.thesaurus = thesaurus;
        this.spelling = new Spelling(vocabulary);
    }

    void compare(OneText text) {
        Map<String, List<Name>> mentions = text.facts.names().stream().filter(n -> isRead(text, n))
                .collect(Collectors.groupingBy(n -> Vocabulary.plain(n.entity()), TreeMap::new, Collectors.toList()));
        List<String> full = mentions.keySet().stream().filter(n -> n.contains(" ") && isPerson(mentions.get(n))).toList();
        for (String one : full) {
            for (String other : mentions.keySet()) {
                List<Name> usual = mentions.get(one);
                List<Name> odd = mentions.get(other);
                if (isRarer(odd, usual) && !shareSentence(text, odd, usual) && !areKin(text, odd, usual)) {
                    if (other.contains(" ") ? isPerson(odd) && fullNames(text, one, other) : surname(text, one, other, odd)) {
                        odd.forEach(n -> text.differ(Slot.NAME, n, usual.get(0), other.contains(" ") ? FULL : SURNAME, usual.get(0).text() + " / " + n.text()));
                    }
                }
            }
        }
    }

    private static boolean isRead(OneText text, Name name) {
        return text.isRunningText(name) || text.isHeadline(name);
    }

    private static boolean isPerson(List<Name> mentions) {
        return mentions.get(0).kind() == NameKind.PERSON;
    }

    /** The spelling that the text has less often; of two that it has as often the later one. */
    private static boolean isRarer(List<Name> odd, List<Name> usual) {
        return odd.size() < usual.size() || odd.size() == usual.size() && odd.get(0).span().start() > usual.get(0).span().start();
    }

    private static boolean shareSentence(OneText text, List<Name> one, List<Name> other) {
        return one.stream().anyMatch(n -> other.stream().anyMatch(m -> text.sentence(n).equals(text.sentence(m))));
    }

    private boolean areKin(OneText text, List<Name> one, List<Name> other) {
        return one.stream().anyMatch(n -> text.words(n).stream().anyMatch(w -> vocabulary.has(Words.KIN, w)))
                || other.stream().anyMatch(n -> text.words(n).stream().anyMatch(w -> vocabulary.has(Words.KIN, w)));
    }

    /** The same surname with a first name, or the same first name with a surname, that is spelt in two ways. */
    private boolean fullNames(OneText text, String one, String other) {
        String mine = People.surname(one);
        String its = People.surname(other);
        String first = one.substring(0, one.indexOf(' '));
        String second = other.substring(0, other.indexOf(' '));
        boolean variants = mine.equals(its) && spelling.areVariants(first, second) || first.equals(second) && spelling.areVariants(mine, its);
        return variants && !holdDifferentPositions(text, one, other);
    }

    private static boolean holdDifferentPositions(OneText text, String one, String other) {
        Set<String> mine = titles(text, one);
        Set<String> its = titles(text, other);
        return !mine.isEmpty() && !its.isEmpty() && mine.stream().noneMatch(its::contains);
    }

    private static Set<String> titles(OneText text, String holder) {
        return text.facts.positions().stream().filter(p -> Vocabulary.plain(p.holder()).equals(holder)).map(Position::title).collect(Collectors.toSet());
    }

    /** "The Holms", "Holmian". */
    private boolean isDerived(String name, String other) {
        return vocabulary.words(Words.NAME_ENDING).stream().anyMatch(e -> other.equals(name + e));
    }

    /** One word that is nobody's name here, and no word or place that a dictionary knows, but for a letter the person's surname. */
    private boolean surname(OneText text, String one, String other, List<Name> odd) {
        String surname = People.surname(one);
        boolean unknown = odd.stream().noneMatch(n -> n.kind() == NameKind.PLACE) && thesaurus.synonyms(other, 'n').isEmpty() && thesaurus.synonyms(other, 'v').isEmpty()
                && thesaurus.synonyms(other, 'a').isEmpty() && thesaurus.containers(other).isEmpty() && thesaurus.nation(other).isEmpty();
        return unknown && Math.min(surname.length(), other.length()) >= SHORTEST_SURNAME && !isDerived(surname, other) && !isDerived(other, surname)
                && spelling.areVariants(surname, other)
                && text.facts.names().stream().map(n -> Vocabulary.plain(n.entity())).noneMatch(e -> e.contains(" ") && List.of(e.split(" ")).contains(other));
    }
}
