package org.stet.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.stet.fact.Fact;

/** How values are printed for an editor: no Java in it. */
public final class PlainWords {

    private static final int LONGEST = 110;

    private PlainWords() {
    }

    /** Enums in lower case with spaces, numbers without a trailing ".0", facts as what they say, lists joined. */
    public static String of(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Fact fact) {
            return fact.says();
        }
        return value instanceof Collection<?> several ? join(several.stream().map(PlainWords::of).toList()) : String.valueOf(value);
    }

    /** "A", "A and B", "A, B and C", in the order given. */
    public static String join(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A long text without its middle; what is shown beside it shows it whole. */
    public static String cut(String value) {
        if (value.codePointCount(0, value.length()) <= LONGEST) {
            return value;
        }
        String start = value.substring(0, value.offsetByCodePoints(0, LONGEST * 2 / 3));
        String end = value.substring(value.offsetByCodePoints(value.length(), -LONGEST / 4));
        return start.substring(0, Math.max(start.lastIndexOf(' '), start.length() / 2)) + " … " + end.substring(end.indexOf(' ') + 1);
    }

    private static String number(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "any more" : "any less";
        }
        return Double.isNaN(number) ? "no number" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
