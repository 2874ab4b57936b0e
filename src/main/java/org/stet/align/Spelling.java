package org.stet.align;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.lexicon.Words;

/** Whether two words may be one name spelt in two ways: a letter or two apart, and no short form of the same name. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private final Vocabulary vocabulary;

    Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param one, other in lower case without accents */
    boolean areVariants(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (one.equals(other) || longer < SHORTEST || shorter < SHORTEST - 1 || !one.chars().allMatch(Character::isLetter) || !other.chars().allMatch(Character::isLetter)) {
            return false;
        }
        return distance(one, other) <= (shorter >= LONG ? 2 : 1) && !isShortForm(one, other) && !isShortForm(other, one);
    }

    private boolean isShortForm(String one, String other) {
        return forms(one).anyMatch(forms(other).collect(Collectors.toSet())::contains);
    }

    /** The name, what it is short for, and what is left of it without an ending such as the "y" of "Danny". */
    private Stream<String> forms(String name) {
        Set<String> stems = vocabulary.words(Words.SHORT_ENDING).stream().filter(name::endsWith).map(e -> name.substring(0, name.length() - e.length()))
                .flatMap(s -> Stream.of(s, s.replaceFirst("(.)\\1$", "$1"), s + "e")).collect(Collectors.toSet());
        return Stream.concat(Stream.of(name, vocabulary.kind(Words.SHORT_NAME, name)).filter(n -> !n.isEmpty()), stems.stream());
    }

    /** Letters put in, left out, changed, or swapped with their neighbour (Damerau's distance in the form of optimal string alignment). */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                cost[i][j] = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
