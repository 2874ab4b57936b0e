package org.stet.engine;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.rule.PlainWords;

/** How the least change of a finding is worded. */
final class Phrases {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Phrases() {
    }

    /** In quotation marks, in one line; long words are cut in the middle. */
    static String quoted(String words) {
        return "\u201C" + PlainWords.cut(BLANKS.matcher(words.strip()).replaceAll(" ")) + "\u201D";
    }

    static String documents(Collection<String> ids) {
        return PlainWords.join(ids.stream().distinct().sorted().toList());
    }

    /** {@code , as a and b do}. */
    static String as(Collection<String> documents, String one, String several) {
        List<String> ids = documents.stream().distinct().sorted().toList();
        return ids.isEmpty() ? "" : ", as " + PlainWords.join(ids) + " " + (ids.size() == 1 ? one : several);
    }
}
