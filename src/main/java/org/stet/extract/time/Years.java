package org.stet.extract.time;

import java.util.Set;
import org.stet.language.Token;

/** Tells a year from another number of four digits. */
final class Years {

    private static final int FIRST_BARE = 1900;
    private static final int LAST_BARE = 2099;
    /** Beside prepositions. */
    private static final Set<String> BEFORE_A_YEAR = Set.of("the", "and", "to", "between", "late", "early", "mid", "circa", "'s", "s", "than", "year");
    private static final Set<String> UNITS = Set.of("percent", "%", "per", "million", "billion", "pounds", "dollars", "euros", "years", "hours", "-");

    private Years() {
    }

    static boolean isYear(FormMatch b) {
        if (b.has(Sort.FUZZY)) {
            return true;
        }
        int year = b.number(Sort.YEAR);
        String before = b.before(1);
        Token token = b.pieces().get(b.to() - 1).token();
        boolean measured = UNITS.contains(b.after()) || b.after().equals(":") || before.matches("[$€£¥#/]|no|nos|number|some|about|nearly|than|least");
        boolean dated = token.name().equals("DATE");
        boolean counts = token.label().equals("num") && b.next().map(Piece::token).filter(t -> t.pos().equals("NNS") && t.index() == token.head()).isPresent()
                && !before.equals("the");
        boolean near = year >= FIRST_BARE && year <= LAST_BARE;
        if (measured || counts && !dated) {
            return false;
        }
        return dated || near && (b.followsPreposition() || BEFORE_A_YEAR.contains(before) || !token.label().equals("num"));
    }
}
