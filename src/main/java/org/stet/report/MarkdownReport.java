package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Report;
import org.stet.finding.Settled;
import org.stet.finding.Waiving;

/**
 * The report as a post for a chat or a pull request: how much there is, then the findings, the gravest first, and folded those that are
 * waived. Only lists, as few chats know tables. A comment on GitHub holds 65,536 characters, so that what would not fit is counted instead.
 */
public final class MarkdownReport implements Renderer {

    private static final int MOST_CHARACTERS = 60_000;
    private static final int STRIP_COLUMNS = 200;
    /** Longer words need no sentence around them to be understood. */
    private static final int LONG_WORDS = 100;

    @Override
    public void render(Report report, Writer out) throws IOException {
        Tally tally = Tally.of(report);
        Post post = new Post(out);
        post.write("**" + tally.words() + "**\n");
        if (!report.coverage().isEmpty()) {
            post.write("\n" + CoverageWords.of(report.coverage()) + "\n");
        }
        for (DocumentEntry document : report.unread()) {
            post.add("\n### Not checked\n\n", () -> "- " + MarkdownText.of(document.path() + ": " + document.unread()) + "\n");
        }
        for (Level level : Tally.GRAVEST_FIRST) {
            post.part();
            for (Finding finding : report.findings()) {
                if (finding.level() == level && !finding.waived()) {
                    post.add("\n### " + Tally.counted(tally.of(level), level.label()) + "\n\n", () -> item(finding));
                }
            }
        }
        post.part();
        for (Settled.Gone gone : report.settled().gone()) {
            post.add("\n### Gone since the baseline\n\n", () -> "- **" + MarkdownText.of(gone.rule()) + "** in " + MarkdownText.of(gone.document() + ": " + gone.message())
                    + "\n");
        }
        post.part();
        for (Settled.IdleWaiver idle : report.settled().idle()) {
            post.add("\n### Waivers without a finding\n\n", () -> "- " + MarkdownText.of(idle.file() + ", line " + idle.line() + ": " + idle.what() + ", \u201C"
                    + idle.reason() + "\u201D" + TextSettled.meant(idle, report).map(rule -> ". " + rule).orElse("")) + "\n");
        }
        waived(report, tally, post);
        post.finish();
    }

    private static void waived(Report report, Tally tally, Post post) throws IOException {
        post.part();
        for (Finding finding : report.findings()) {
            if (finding.waived()) {
                post.add("\n<details>\n<summary>" + tally.waived() + " waived</summary>\n\n", () -> item(finding));
            }
        }
        if (post.hasPart()) {
            post.write("\n</details>\n");
        }
    }

    private static String item(Finding finding) {
        StringBuilder item = new StringBuilder("- **").append(MarkdownText.of(finding.rule())).append("**: ").append(MarkdownText.of(finding.message())).append('\n');
        List<Evidence> places = new ArrayList<>(List.of(finding.primary()));
        places.addAll(finding.related());
        for (Evidence place : places) {
            line(place(place), item);
        }
        Places.more(finding).ifPresent(more -> line(more, item));
        if (!finding.help().isBlank()) {
            line("Help: " + finding.help(), item);
        }
        if (!finding.standard().isBlank()) {
            line("Standard: " + finding.standard(), item);
        }
        if (!finding.proof().change().says().isBlank()) {
            line(finding.proof().change().says(), item);
        }
        if (finding.waiving().kind() != Waiving.Kind.NONE) {
            line(waiver(finding.waiving()), item);
        }
        return item.toString();
    }

    /** The words, and where they are few the sentence around them; of very many only what fits. */
    private static String place(Evidence place) {
        String words = Glyphs.oneLine(place.text());
        String sentence = Strip.of(place.excerpt(), STRIP_COLUMNS).words();
        int width = Glyphs.width(words);
        String quoted = words.isEmpty() || width > STRIP_COLUMNS ? quoted(sentence)
                : width > LONG_WORDS || words.equals(sentence) ? quoted(words) : quoted(words) + " in " + quoted(sentence);
        return Places.label(place) + ": " + quoted;
    }

    private static String quoted(String words) {
        return "\u201C" + words + "\u201D";
    }

    private static String waiver(Waiving waiving) {
        String until = waiving.until().isEmpty() ? "" : " until " + waiving.until();
        String who = waiving.who().isEmpty() ? "" : " by " + waiving.who();
        String what = switch (waiving.kind()) {
            case WAIVED -> "Waived" + until + who;
            case EXPIRED -> "Was waived, but only" + until + who;
            case CHANGED -> "Was waived" + who + ", but its claim, value or source has changed";
            case NONE -> "";
        };
        return what + ": " + waiving.reason();
    }

    private static void line(String text, StringBuilder item) {
        item.append("  - ").append(MarkdownText.of(text)).append('\n');
    }

    /** What is written, as long as there is room; what comes after that is counted. */
    private static final class Post {

        private final Writer out;
        private int written;
        private int left;
        private boolean part;

        private Post(Writer out) {
            this.out = out;
        }

        /** What comes next stands under a heading of its own. */
        private void part() {
            part = false;
        }

        /** Whether anything was written since the last heading was due. */
        private boolean hasPart() {
            return part;
        }

        private void add(String heading, Supplier<String> item) throws IOException {
            String text = left > 0 ? "" : part ? item.get() : heading + item.get();
            if (left > 0 || written + text.length() > MOST_CHARACTERS) {
                left++;
                return;
            }
            write(text);
            part = true;
        }

        private void write(String text) throws IOException {
            out.append(text);
            written += text.length();
        }

        private void finish() throws IOException {
            if (left > 0) {
                write("\n**" + left + " more are not shown: a post holds no more. `--format html` and the other formats show all.**\n");
            }
        }
    }
}
