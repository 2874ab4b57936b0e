package conflicts;

import java.util.List;

/**
 * What is reported of a figure that is at fault.
 *
 * @param figure  its id
 * @param against how many places it is held against
 * @param named   ids of the first of them by document and place, at most {@link OddOnes#MOST}
 */
public record Odd(String figure, int against, List<String> named) {
}
