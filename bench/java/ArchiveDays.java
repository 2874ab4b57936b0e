import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The days of one story, moved by whole weeks that come as near as they can to so many years: weekdays, months and seasons stay what they
 * were, days of a month move by up to six, years by so many.
 */
final class ArchiveDays {

    private static final String MONTH = "(?<month>" + Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, Locale.ROOT))
            .flatMap(m -> List.of(m, m.substring(0, 3)).stream()).distinct().sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|")) + ")";
    private static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTH + "(?<gap>\\.? )(?<day>\\d{1,2})\\b(?!,\\d{3}|:|%|\\.\\d)"
            + "(?<to>(?: to |-|–| and | or )(?<last>\\d{1,2})\\b(?=[.,;)]| at | in | on |\\s*$))?");
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(?:(?<day>\\d{1,2})(?<to> to |-|–| and | or ))?(?<last>\\d{1,2})(?<gap>(?:st|nd|rd|th)?(?: of)? )"
            + MONTH + "\\b(?!\\.? \\d{1,2}\\b)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.$€£#-])\\b(?<year>1[89]\\d\\d|20\\d\\d)(?<next>[/–-]\\d\\d)?(?<decade>s)?\\b(?!,\\d{3}|%)");

    private final int years;
    private final long days;
    private final int year;

    /** @param published of the story's documents, at least one */
    ArchiveDays(List<String> texts, List<LocalDate> published, int years) {
        this.years = years;
        this.year = published.get(0).getYear();
        LocalDate first = published.stream().min(Comparator.naturalOrder()).orElseThrow();
        long wanted = ChronoUnit.DAYS.between(first, first.plusYears(years));
        long below = Math.floorDiv(wanted, 7) * 7;
        days = years == 0 ? 0 : moved(texts, published, below) <= moved(texts, published, below + 7) ? below : below + 7;
    }

    /** How many days would come to lie in another month. */
    private long moved(List<String> texts, List<LocalDate> published, long by) {
        List<LocalDate> all = new ArrayList<>(published);
        texts.forEach(t -> MONTH_DAY.matcher(t).results().forEach(m -> all.add(day(m.group(1), m.group(3)))));
        texts.forEach(t -> DAY_MONTH.matcher(t).results().forEach(m -> all.add(day(m.group(5), m.group(3)))));
        return all.stream().filter(d -> d.plusDays(by).getMonth() != d.getMonth()).count();
    }

    private LocalDate day(String month, String day) {
        YearMonth whole = YearMonth.of(year, month(month));
        return whole.atDay(Math.max(1, Math.min(whole.lengthOfMonth(), Integer.parseInt(day))));
    }

    private static int month(String name) {
        return Arrays.stream(Month.values()).filter(m -> m.getDisplayName(TextStyle.FULL, Locale.ROOT).startsWith(name)).findFirst().orElseThrow().getValue();
    }

    LocalDate moved(LocalDate day) {
        return day.plusDays(days);
    }

    void rewrite(Rewriting text) {
        String before = text.before();
        MONTH_DAY.matcher(before).results().filter(m -> isDay(m.group(1), m.group(3))).forEach(m -> {
            LocalDate day = moved(day(m.group(1), m.group(3)));
            String last = m.group(5) == null ? "" : m.group(4).replace(m.group(5), "") + moved(day(m.group(1), m.group(5))).getDayOfMonth();
            text.put(m.start(), m.end(), name(day, m.group(1)) + m.group(2) + day.getDayOfMonth() + last);
        });
        DAY_MONTH.matcher(before).results().filter(m -> isDay(m.group(5), m.group(3))).forEach(m -> {
            LocalDate day = moved(day(m.group(5), m.group(3)));
            String first = m.group(1) == null ? "" : moved(day(m.group(5), m.group(1))).getDayOfMonth() + m.group(2);
            text.put(m.start(), m.end(), first + day.getDayOfMonth() + m.group(4) + name(day, m.group(5)));
        });
        YEAR.matcher(before).results().forEach(m -> text.put(m.start(), m.end(), year(m)));
    }

    private boolean isDay(String month, String day) {
        return YearMonth.of(year, month(month)).isValidDay(Integer.parseInt(day));
    }

    private static String name(LocalDate day, String form) {
        String name = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT);
        return form.length() > 3 || form.equals("May") ? name : name.substring(0, 3);
    }

    private String year(MatchResult m) {
        int old = Integer.parseInt(m.group(1));
        if (m.group(3) != null) {
            return (old + 5 + years) / 10 * 10 + "s";
        }
        String next = m.group(2) == null ? "" : m.group(2).charAt(0) + String.format(Locale.ROOT, "%02d", Math.floorMod(Integer.parseInt(m.group(2).substring(1)) + years, 100));
        return old + years + next;
    }
}
