import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.document.Document;
import org.stet.eval.Case;
import org.stet.eval.Expectation;
import org.stet.finding.Category;
import org.stet.text.Span;

/**
 * One story as several publishers print it: the reports of a labelled case with other names, figures and days in them, the article that was
 * written from them, and copies of all of these, some without their last paragraph. At most one document does not agree with the others.
 */
final class ArchiveStory {

    private static final double VERBATIM = 0.6;
    private static final int LONG_HEADLINE = 90;
    private static final int EARLIEST = 6 * 60;
    private static final int LAST_MINUTE = 24 * 60 - 1;
    /** Paragraphs that may be cut off the end: who said what in them is not needed for the rest. */
    private static final Pattern SPEECH = Pattern.compile("[“”\"]|\\b(?:said|says|told|den(?:y|ied|ies)|reject\\w*|disput\\w*|accord\\w*|call(?:s|ed)|not|no|never)\\b");

    private static final LocalDate UNDATED = LocalDate.of(2025, 6, 16);

    private final ArchiveNames names;
    private final ArchiveFaults faults;
    private final Random random;
    private final Case base;
    private final ArchiveCast cast;
    private final ArchiveFigures figures;
    private final ArchiveDays days;
    private final Set<String> publishers = new LinkedHashSet<>();
    private final List<Printed> documents = new ArrayList<>();
    private Optional<Planted> planted = Optional.empty();

    /** @param copyOf the number in the story of the document that this one copies, or its own */
    record Printed(String publisher, LocalDateTime moment, String text, String headline, int copyOf) {
    }

    /**
     * What is wrong in one of the documents.
     *
     * @param how      "written" where the labelled case has the fault, "copied" where it was put into a copy
     * @param document which of the story's
     * @param against  those of the story that have it right
     * @param where    what of the document's text a finding must touch, one of them at least
     * @param was      the words of the others; empty where the case does not tell
     */
    record Planted(String kind, String how, List<String> categories, int document, List<Integer> against, List<Span> where, String was) {
    }

    ArchiveStory(Case base, int years, ArchiveNames names, ArchiveFaults faults, Random random) {
        this.base = base;
        this.names = names;
        this.faults = faults;
        this.random = random;
        List<Document> all = new ArrayList<>(base.sources());
        all.add(base.draft());
        List<String> texts = all.stream().map(Document::text).toList();
        cast = new ArchiveCast(names, texts, random);
        figures = new ArchiveFigures(texts, random);
        days = new ArchiveDays(texts, all.stream().map(ArchiveStory::day).toList(), years);
    }

    private static LocalDate day(Document document) {
        return document.published().orElse(UNDATED);
    }

    List<Printed> documents() {
        return documents;
    }

    Optional<Planted> planted() {
        return planted;
    }

    /** The name of the labelled case. */
    String base() {
        return base.name();
    }

    /** How many of the documents copy another, word for word, shortened or with a fault. */
    int copies() {
        return (int) range(documents.size()).stream().filter(i -> documents.get(i).copyOf != i).count();
    }

    /** The case's sources and its faulty draft, then copies up to so many documents. */
    void tellWithDraft(String kind, int size) {
        print(base.sources());
        Rewriting draft = rewritten(base.draft());
        print(draft.after(), base.draft(), false);
        int number = documents.size() - 1;
        List<Span> where = base.expectations().stream().flatMap(e -> e.places().stream()).map(draft::after).toList();
        List<String> categories = base.expectations().stream().map(Expectation::categories).flatMap(List::stream).map(Category::label).distinct().toList();
        planted = Optional.of(new Planted(kind, "written", categories, number, range(number),
                where.isEmpty() ? List.of(new Span(0, draft.after().length())) : where, ""));
        copies(size, range(number));
    }

    /** Sources that agree, a copy of one of them that does not, and copies up to so many documents; all agree if no fault fits any source. */
    void tellWithFaultyCopy(int size) {
        print(agreeing(size - 1));
        List<Integer> sound = range(documents.size());
        for (int i : sound) {
            Optional<ArchiveFaults.Faulty> faulty = faults.in(documents.get(i).text, cast.people(base.sources().get(i).text()), cast, random);
            if (faulty.isPresent()) {
                ArchiveFaults.Faulty f = faulty.get();
                documents.add(copy(documents.get(i), f.text(), i));
                planted = Optional.of(new Planted(f.kind(), "copied", List.of(f.category()), documents.size() - 1, List.of(i),
                        List.of(f.where()), f.was()));
                break;
            }
        }
        copies(size, sound);
    }

    /** Sources, the draft if it stands and there is room, and copies. */
    void tell(int size) {
        print(agreeing(size));
        if (base.clean() && documents.size() < size && documents.size() == base.sources().size()) {
            print(rewritten(base.draft()).after(), base.draft(), false);
        }
        copies(size, range(documents.size()));
    }

    private List<Document> agreeing(int most) {
        return base.sources().subList(0, Math.min(most, faults.disagree(InventedArchive.kind(base)) ? 1 : base.sources().size()));
    }

    private static List<Integer> range(int end) {
        return java.util.stream.IntStream.range(0, end).boxed().toList();
    }

    private void print(List<Document> reports) {
        reports.forEach(r -> print(rewritten(r).after(), r, true));
    }

    private void print(String text, Document document, boolean report) {
        LocalDate day = days.moved(day(document));
        LocalDateTime earliest = day.atStartOfDay().plusMinutes(EARLIEST);
        LocalDateTime last = documents.isEmpty() ? earliest : documents.get(documents.size() - 1).moment;
        LocalDateTime moment = later(last.isAfter(earliest) ? last : earliest, day, 240);
        documents.add(new Printed(publisher(report), moment, text, headline(text), documents.size()));
    }

    private Rewriting rewritten(Document document) {
        Rewriting text = new Rewriting(document.text());
        figures.rewrite(text);
        days.rewrite(text);
        cast.rewrite(text);
        return text;
    }

    /** Some minutes later, on the same day still. */
    private LocalDateTime later(LocalDateTime than, LocalDate day, int most) {
        LocalDateTime last = day.atStartOfDay().plusMinutes(LAST_MINUTE);
        LocalDateTime moment = than.plusMinutes(5 + random.nextInt(most));
        return moment.isAfter(last) ? last : moment;
    }

    private void copies(int size, List<Integer> ofWhich) {
        while (documents.size() < size) {
            int number = ofWhich.get(Math.min(random.nextInt(ofWhich.size()), random.nextInt(ofWhich.size())));
            Printed original = documents.get(number);
            documents.add(copy(original, random.nextDouble() < VERBATIM ? original.text : trimmed(original.text), number));
        }
    }

    private Printed copy(Printed original, String text, int number) {
        LocalDate day = original.moment.truncatedTo(ChronoUnit.DAYS).toLocalDate();
        return new Printed(publisher(false), later(original.moment, day, 360), text, random.nextBoolean() ? headline(text) : "", number);
    }

    private static String trimmed(String text) {
        List<String> paragraphs = List.of(text.strip().split("\\n\\s*\\n"));
        String last = paragraphs.get(paragraphs.size() - 1);
        return paragraphs.size() > 2 && !SPEECH.matcher(last).find() ? String.join("\n\n", paragraphs.subList(0, paragraphs.size() - 1)) + "\n" : text;
    }

    /** Reports come from an agency half the time; nobody prints a story twice as long as there are others. */
    private String publisher(boolean report) {
        List<String> some = new ArrayList<>(report && random.nextBoolean() ? names.agencies() : names.papers());
        some.removeAll(publishers);
        String publisher = some.isEmpty() ? names.papers().get(random.nextInt(names.papers().size())) : some.get(random.nextInt(some.size()));
        publishers.add(publisher);
        return publisher;
    }

    /** The first sentence where it is short enough, without its full stop; else none. */
    private static String headline(String text) {
        Matcher first = Pattern.compile("^\\s*([^.?!\\n“”\"]{20," + LONG_HEADLINE + "}[a-z])\\.\\s").matcher(text);
        return first.find() ? first.group(1) : "";
    }
}
