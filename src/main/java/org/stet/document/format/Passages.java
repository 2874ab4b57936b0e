package org.stet.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.document.Blank;
import org.stet.document.Metadata;
import org.stet.text.Span;

/**
 * Paragraphs as they come out of markup, put together to a text: one after the other, parted by blank lines, white space within them
 * made one space.
 */
final class Passages {

    /** So many letters in a row are found in another text only where it says the same. */
    private static final int SURE = 25;
    /** So many passages before a text may be its standfirst and its picture's caption. */
    private static final int LEAD = 8;

    private record Passage(Unit.Kind kind, String text) {
    }

    private final List<Passage> passages = new ArrayList<>();

    /** Blank text is passed over. */
    void add(Unit.Kind kind, String text) {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            passages.add(new Passage(kind, clean));
        }
    }

    /** Those of the other, behind these. */
    void addAll(Passages other) {
        passages.addAll(other.passages);
    }

    /** Each paragraph of a plain text. */
    void addPlain(String text) {
        PlainText.units(text, 0).forEach(unit -> add(unit.kind(), unit.span().in(text)));
    }

    boolean isEmpty() {
        return passages.isEmpty();
    }

    /** Whether something here is running text. */
    boolean hasProse() {
        return prose() > 0;
    }

    /** Characters of running text, quotations and lists. */
    int prose() {
        return passages.stream().filter(p -> isProse(p.kind)).mapToInt(p -> p.text.length()).sum();
    }

    private static boolean isProse(Unit.Kind kind) {
        return kind == Unit.Kind.PARAGRAPH || kind == Unit.Kind.ITEM || kind == Unit.Kind.QUOTATION;
    }

    /** Letters and digits of the running text. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        passages.stream().filter(p -> isProse(p.kind)).forEach(p -> letters.append(Letters.of(p.text)));
        return letters.toString();
    }

    /** The first that is told to be the headline. */
    Optional<String> firstTitle() {
        return passages.stream().filter(p -> p.kind == Unit.Kind.HEADLINE).map(Passage::text).findFirst();
    }

    /** The first that is a heading, which a document without a title is then called. */
    Optional<String> firstHeading() {
        return passages.stream().filter(p -> p.kind == Unit.Kind.HEADING).map(Passage::text).findFirst();
    }

    /**
     * Those that stand in another text, with the headings, captions and quotations between the first and the last of them and the standfirst
     * and caption just before; what else lies between is furniture. Empty if they do not make up enough of it.
     *
     * @param letters of the other text, as {@link Letters} gives them
     * @param share   how much of it must be found, 0 to 1
     */
    Optional<Passages> matching(String letters, double share) {
        boolean[] matched = new boolean[passages.size()];
        int first = -1;
        int last = -1;
        int at = 0;
        int found = 0;
        for (int i = 0; i < matched.length; i++) {
            String own = Letters.of(passages.get(i).text);
            int place = own.isEmpty() ? -1 : letters.indexOf(own, at);
            if (place >= 0 && (own.length() >= SURE || place == at)) {
                matched[i] = true;
                first = first < 0 ? i : first;
                last = i;
                at = place + own.length();
                found += own.length();
            }
        }
        return found < share * letters.length() ? Optional.empty() : Optional.of(between(matched, first, last));
    }

    private Passages between(boolean[] matched, int first, int last) {
        Passages between = new Passages();
        passages.subList(Math.max(0, first - LEAD), first).stream().filter(p -> p.kind == Unit.Kind.SUMMARY || p.kind == Unit.Kind.CAPTION).forEach(between.passages::add);
        for (int i = first; i <= last; i++) {
            Passage passage = passages.get(i);
            boolean loose = passage.kind == Unit.Kind.PARAGRAPH || passage.kind == Unit.Kind.ITEM;
            boolean prose = matched[i] && passage.kind == Unit.Kind.FURNITURE;
            between.passages.add(matched[i] ? new Passage(prose ? Unit.Kind.PARAGRAPH : passage.kind, passage.text)
                    : loose ? new Passage(Unit.Kind.FURNITURE, passage.text) : passage);
        }
        return between;
    }

    /**
     * The article of these passages, the headline first.
     *
     * @param summary the standfirst; left out where the text has it among its paragraphs; may be empty
     */
    Article article(String name, Metadata metadata, String summary, String sha256) {
        List<Passage> all = headed(clean(metadata.particulars().headline()), clean(summary));
        StringBuilder text = new StringBuilder();
        List<Unit> units = new ArrayList<>();
        for (Passage passage : all) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            units.add(new Unit(passage.kind, new Span(text.length(), text.length() + passage.text.length())));
            text.append(passage.text);
        }
        return new Article(name, metadata, text.toString(), units, sha256);
    }

    private List<Passage> headed(String headline, String summary) {
        String title = Letters.of(headline);
        String standfirst = Letters.of(summary);
        List<Passage> all = new ArrayList<>();
        if (!headline.isEmpty()) {
            all.add(new Passage(Unit.Kind.HEADLINE, headline));
        }
        boolean told = !standfirst.isEmpty() && !standfirst.equals(title) && passages.stream().noneMatch(p -> Letters.of(p.text).startsWith(standfirst));
        if (told) {
            all.add(new Passage(Unit.Kind.SUMMARY, summary));
        }
        boolean opening = true;
        for (Passage passage : passages) {
            boolean again = opening && !title.isEmpty() && Letters.of(passage.text).equals(title);
            opening &= again || passage.kind == Unit.Kind.FURNITURE || passage.kind == Unit.Kind.SUMMARY;
            if (!again) {
                all.add(passage);
            }
        }
        return all;
    }

    /** White space made one space, a line break one line break, none at the ends. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        boolean blank = false;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00AD' || c == '\uFEFF' || c == '\u200B' || c == '\u2060') {
                continue;
            }
            if (Blank.is(c) || c < ' ') {
                blank = true;
                broken |= c == '\n';
            } else {
                if (blank && !clean.isEmpty()) {
                    clean.append(broken ? '\n' : ' ');
                }
                clean.append(c);
                blank = false;
                broken = false;
            }
        }
        return clean.toString();
    }
}
