package org.stet.rule;

import java.util.List;
import org.stet.text.Problem;

/**
 * What a look at all rules, word lists and settings came to.
 *
 * @param rules    how many rules were looked at
 * @param sound    how many of them have nothing wrong; 0 where a word list is wrong, without which no rule can be read
 * @param problems what is wrong, by file and line
 * @param remarks  what is not wrong and worth a look, by file and line
 */
public record Inspection(int rules, int sound, List<Problem> problems, List<Problem> remarks) {

    public Inspection {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }
}
