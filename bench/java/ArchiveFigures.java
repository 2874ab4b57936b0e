import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of one story: all counts and sums of money from 20 on are multiplied by the same number, so that sums, differences, shares
 * and rounded forms stay right. Hours, dates, years, ages, measures, shares and everything that only looks like a figure stay as they
 * are, and so does a whole story whose large figures follow from small ones (two families of 14 are 28 people), or has
 * vague ones ("dozens") or weights, as pounds may be money.
 */
final class ArchiveFigures {

    private static final int LEAST = 20;
    private static final int MOST = 4;
    private static final double ROUNDING = 0.15;
    private static final String[] UNITS = {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    private static final String[] TENS = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final String MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final Pattern FIGURE = Pattern.compile("(?<digits>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:(?<gap>[ -])(?<scale>million|billion)\\b)?"
            + "|\\b(?<spelled>(?i:(?:" + String.join("|", List.of(TENS).subList(2, 10)) + ")(?:-(?:" + String.join("|", List.of(UNITS).subList(1, 10))
            + "))?|" + String.join("|", List.of(UNITS).subList(2, 20)) + "))\\b");
    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(?:dozens?|scores|hundreds?|thousands?|(?:half a|a|one|two|three|four|five|six|seven"
            + "|eight|nine|ten|several|few|of) (?:million|billion)|millions|billions|kilos?|kg)\\b");
    private static final Pattern NOT_BEFORE = Pattern.compile("(?:(?:per ?cent|%|degrees|points|[ap]\\.m\\.)[^.;]{0,25}|[\\p{L}\\d]|[\\d][.,:/–-]|\\p{L}[-/]|[#:/.]|\\b" + MONTHS + "\\p{Ll}*\\.? "
            + "|\\bage[ds]?\\b[^.;]{0,12} |\\b(?:at|since|until|in|No\\.|" + MONTHS + "\\p{Ll}* \\d\\d? (?:to|and|or)) |(?<![.?!”\"] )(?<!^)(?<!\\n)\\b(?!Another|About)\\p{Lu}\\p{L}* )$");
    private static final Pattern NOT_AFTER = Pattern.compile("^(?:\\p{L}|[:/°%–]\\d?|[.,]\\d|-\\d|[ -](?:year|month|week|day|hour|minute|second|"
            + "met(?:re|er)|centi|milli|kilo|km|mile|mph|f(?:oo|ee)t|inch|yard|season|square|cubic|ton|gallon|barrel|ounce|bushel|gram|lit(?:re|er)|hectare|acre|degree|knot|watt|mega|giga|volt|"
            + "carat|point|per ?cent|percentage|[ap]\\.?m\\b|o.clock|cm|mm|kg|st\\b|" + MONTHS + "|of " + MONTHS + "|under|over|all|past)|[^.;,]{0,14}(?:per ?cent|%|points|degrees))");
    private static final Pattern AGE = Pattern.compile("(?i)(?:, |\\b(?:wom[ae]n|m[ae]n|boys?|girls?) of |\\bturn(?:s|ed|ing) |\\b(?:she|he) (?:is|was) |\\bover )$");
    private static final Pattern RANGE = Pattern.compile("^ (?:to|or|and) \\d\\d?\\b(?!,)");
    private static final int OLDEST = 120;

    private final Set<Double> scaled = new TreeSet<>();
    private final int factor;

    private record Figure(int start, int end, String words, double value, String scale, String gap, boolean spelled, boolean count) {
    }

    ArchiveFigures(List<String> texts, Random random) {
        Set<Double> fixed = new TreeSet<>();
        for (String text : texts) {
            for (Figure figure : figures(text)) {
                (figure.count ? scaled : fixed).add(figure.value);
            }
        }
        scaled.removeAll(fixed);
        int wanted = 1 + random.nextInt(MOST);
        factor = texts.stream().anyMatch(t -> VAGUE.matcher(t).find()) || tied(fixed) ? 1 : wanted;
    }

    /** Whether a figure that would change follows from figures that would not, or rounds one of them, or is the product of two that would. */
    private boolean tied(Set<Double> fixed) {
        List<Double> small = fixed.stream().filter(v -> v > 1).toList();
        for (double a : scaled) {
            for (double u : small) {
                if (Math.abs(a - u) <= ROUNDING * a || scaled.contains(a + u) || small.stream().anyMatch(w -> u + w == a || u * w == a || scaled.contains(a + u + w))) {
                    return true;
                }
            }
            if (scaled.stream().anyMatch(b -> scaled.contains(a * b))) {
                return true;
            }
        }
        return false;
    }

    private static List<Figure> figures(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher m = FIGURE.matcher(text);
        while (m.find()) {
            boolean spelled = m.group("spelled") != null;
            String scale = m.group("scale") == null ? "" : m.group("scale");
            double value = spelled ? value(m.group()) : Double.parseDouble(m.group("digits").replace(",", ""));
            boolean year = !spelled && scale.isEmpty() && m.group().matches("1[4-9]\\d\\d|20\\d\\d");
            boolean part = scale.isEmpty() && value != Math.rint(value);
            double whole = value * (scale.isEmpty() ? 1 : scale.equals("million") ? 1e6 : 1e9);
            String before = text.substring(Math.max(0, m.start() - 40), m.start());
            String after = text.substring(m.end(), Math.min(text.length(), m.end() + 20));
            boolean ageOrDay = AGE.matcher(before).find() && after.matches("(?s)(?:[,.;)]| and| years| on| in| last| next| this|$).*") && whole < OLDEST || RANGE.matcher(after).find() && whole < OLDEST;
            boolean count = whole >= LEAST && !year && !part && !ageOrDay && !NOT_BEFORE.matcher(before).find() && !NOT_AFTER.matcher(after).find();
            figures.add(new Figure(m.start(), m.end(), m.group(), whole, scale, m.group("gap"), spelled, count));
        }
        return figures;
    }

    /** A count in the text that may be told wrong: its place and words, and others in its form that are a third to twice as much. */
    record Count(int start, int end, String words, String wrong) {
    }

    /** Those of the text that stand in it once. */
    static List<Count> counts(String text, Random random) {
        List<Figure> all = figures(text);
        return all.stream().filter(f -> f.count && all.stream().filter(o -> o.value == f.value).count() == 1)
                .map(f -> new Count(f.start, f.end, f.words, words(f, Math.max(f.value + 4, wrong(f.value * (1.3 + random.nextDouble())))))).toList();
    }

    /** To as many leading digits as the reader would expect. */
    private static double wrong(double value) {
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(value)) - 1));
        return Math.rint(value / step) * step;
    }

    void rewrite(Rewriting text) {
        if (factor > 1) {
            figures(text.before()).stream().filter(f -> scaled.contains(f.value)).forEach(f -> text.put(f.start, f.end, words(f, f.value * factor)));
        }
    }

    /** The value in the form that the figure has. */
    private static String words(Figure figure, double value) {
        if (figure.spelled) {
            String words = spelled((int) value);
            return Character.isUpperCase(figure.words.charAt(0)) ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
        }
        if (figure.scale.isEmpty()) {
            return figure.words.contains(",") || value >= 1000 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.0f", value);
        }
        boolean billions = value >= 1e9;
        String number = String.format(Locale.ROOT, "%.3f", value / (billions ? 1e9 : 1e6)).replaceAll("\\.?0+$", "");
        return number + figure.gap + (billions ? "billion" : "million");
    }

    private static double value(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("-");
        double value = 0;
        for (String part : parts) {
            value += List.of(TENS).contains(part) ? 10 * List.of(TENS).indexOf(part) : List.of(UNITS).indexOf(part);
        }
        return value;
    }

    private static String spelled(int value) {
        if (value >= 100) {
            return UNITS[value / 100] + " hundred" + (value % 100 == 0 ? "" : " and " + spelled(value % 100));
        }
        return value < 20 ? UNITS[value] : TENS[value / 10] + (value % 10 == 0 ? "" : "-" + UNITS[value % 10]);
    }
}
