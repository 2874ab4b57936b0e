package org.stet.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.language.Sentence;
import org.stet.language.Token;

/**
 * What a document tells of its people's sex: by titles and words of kinship, or by the pronouns in sentences that speak of nobody else,
 * counted over the whole document. Only a clear majority counts.
 */
final class GenderVotes {

    /** So many times more pronouns of one sex than of the other must speak for it. */
    private static final int MARGIN = 3;
    /** In "Berg said he would appeal", he may be somebody else; twice is seldom chance. */
    private static final int FEWEST = 2;

    private final Notebook notes;
    private final NamesAt names;
    private final Quotes quotes;
    private final UnnamedPeople unnamed;
    /** Entity -> votes for male, for female. */
    private final Map<String, int[]> votes = new HashMap<>();

    GenderVotes(Notebook notes, NamesAt names, Quotes quotes, UnnamedPeople unnamed) {
        this.notes = notes;
        this.names = names;
        this.quotes = quotes;
        this.unnamed = unnamed;
    }

    Map<String, Gender> count() {
        String before = "";
        for (Sentence s : notes.sentences()) {
            Set<String> people = notes.names.in(s.index()).filter(n -> n.kind() == NameKind.PERSON).map(Name::entity).collect(Collectors.toSet());
            boolean mixed = pronouns(s).stream().map(Pronouns::gender).distinct().count() > 1;
            if (mixed || s.tokens().stream().anyMatch(t -> unnamed.is(s, t))) {
                before = "";
                continue;
            }
            if (people.size() == 1) {
                String one = people.iterator().next();
                int from = s.tokens().stream().filter(t -> names.person(t).isPresent()).mapToInt(Token::index).min().orElse(0);
                if (pronouns(s).stream().allMatch(t -> t.index() > from)) {
                    pronouns(s).stream().limit(1).forEach(t -> vote(one, t));
                }
            } else if (people.isEmpty() && !before.isEmpty()) {
                String one = before;
                pronouns(s).stream().limit(1).filter(t -> t.index() == 0).forEach(t -> vote(one, t));
            }
            before = people.size() == 1 && pronouns(s).isEmpty() ? people.iterator().next() : "";
        }
        Map<String, Gender> known = new HashMap<>(notes.genders);
        votes.forEach((entity, v) -> known.merge(entity, outweighs(v[0], v[1]) ? Gender.MALE : outweighs(v[1], v[0]) ? Gender.FEMALE : Gender.UNKNOWN,
                Gender::or));
        return known;
    }

    private static boolean outweighs(int one, int other) {
        return one >= FEWEST && one > MARGIN * other;
    }

    private List<Token> pronouns(Sentence s) {
        return s.tokens().stream().filter(Pronouns::isOne).filter(t -> !quotes.overlap(t.span()) && Pronouns.equated(s, t).isEmpty()).toList();
    }

    private void vote(String entity, Token pronoun) {
        votes.computeIfAbsent(entity, k -> new int[2])[Pronouns.gender(pronoun) == Gender.MALE ? 0 : 1]++;
    }
}
