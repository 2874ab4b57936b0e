package org.stet.document;

import java.util.List;
import org.stet.document.format.Unit;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Tells headlines, crossheads and lists of other articles' headlines from running text, by shape and position. */
final class Titles {

    private static final int CROSSHEAD_WORDS = 8;
    private static final int FULL_TITLE_WORDS = 4;
    private static final int QUESTION_WORDS = 15;
    private static final int HEADLINE_WORDS = 20;

    private final List<Unit> units;
    private final Shape[] shapes;
    private final boolean headlineGiven;

    Titles(List<Unit> units, Shape[] shapes, boolean headlineGiven) {
        this.units = units;
        this.shapes = shapes;
        this.headlineGiven = headlineGiven;
    }

    /** Gives a zone to every unit that has none. */
    void fill(String text, Zone[] zones) {
        headlineThatEndsAsSentence(text, zones);
        int first = -1;
        int last = -1;
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.QUOTATION_BLOCK || zones[i] == null && prose(i)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            front(zones, first);
            middle(zones, first, last);
            back(zones, last);
        }
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == null) {
                zones[i] = units.get(i).kind() == Unit.Kind.HEADING ? Zone.HEADLINE : Zone.BODY;
            }
        }
    }

    private boolean prose(int i) {
        Shape shape = shapes[i];
        return switch (units.get(i).kind()) {
            case HEADING -> false;
            case ITEM -> shape.prose() || shape.words() > 5 && !shape.titleCase();
            default -> shape.prose();
        };
    }

    /** A first line such as "Who is Jane Doe?", or one in title case with a full stop. */
    private void headlineThatEndsAsSentence(String text, Zone[] zones) {
        int i = 0;
        while (i < zones.length && zones[i] != null) {
            i++;
        }
        if (i >= zones.length - 1 || headlineGiven || units.get(i).kind() != Unit.Kind.PARAGRAPH) {
            return;
        }
        Span span = units.get(i).span();
        char end = text.charAt(span.end() - 1);
        boolean question = (end == '?' || end == '!') && shapes[i].words() <= QUESTION_WORDS;
        boolean title = shapes[i].words() >= 7 && shapes[i].words() <= HEADLINE_WORDS && shapes[i].capitalised() > 0.85;
        if (question || title) {
            zones[i] = Zone.HEADLINE;
        }
    }

    /** Before the running text: the headline, one line more below it, and whatever else a page puts there. */
    private void front(Zone[] zones, int first) {
        boolean fullTitle = headlineGiven;
        for (int i = 0; i < first; i++) {
            fullTitle |= zones[i] == Zone.HEADLINE || zones[i] == null && shapes[i].words() >= FULL_TITLE_WORDS;
        }
        int titles = headlineGiven ? 1 : 0;
        for (int i = 0; i < first; i++) {
            if (zones[i] == Zone.HEADLINE || units.get(i).kind() == Unit.Kind.HEADING && zones[i] == null) {
                zones[i] = Zone.HEADLINE;
                titles += units.get(i).kind() == Unit.Kind.HEADLINE ? 0 : 1;
            } else if (zones[i] == null) {
                boolean label = fullTitle && shapes[i].words() < FULL_TITLE_WORDS || titles > 0 && shapes[i].name();
                boolean another = titles > 1 && shapes[i].titleCase();
                zones[i] = label || another ? Zone.BOILERPLATE : Zone.HEADLINE;
                titles += label || another ? 0 : 1;
            }
        }
    }

    /** Between paragraphs: a crosshead, a link to another article, or a paragraph that lacks its full stop. */
    private void middle(Zone[] zones, int first, int last) {
        for (int i = first; i < last; i++) {
            if (zones[i] == null && !prose(i) && units.get(i).kind() == Unit.Kind.PARAGRAPH) {
                boolean beforeText = zones[i + 1] == Zone.QUOTATION_BLOCK || zones[i + 1] == null && prose(i + 1);
                if (shapes[i].words() <= CROSSHEAD_WORDS && beforeText) {
                    zones[i] = Zone.HEADLINE;
                } else if (shapes[i].titleCase() || shapes[i].name()) {
                    zones[i] = Zone.BOILERPLATE;
                }
            }
        }
    }

    /** After the running text: lists of other articles and the like, but not one last paragraph that lacks its full stop. */
    private void back(Zone[] zones, int last) {
        int left = 0;
        for (int i = last + 1; i < zones.length; i++) {
            left += zones[i] == null ? 1 : 0;
        }
        for (int i = last + 1; i < zones.length; i++) {
            boolean paragraph = left == 1 && units.get(i).kind() != Unit.Kind.HEADING && !shapes[i].titleCase() && shapes[i].words() > 5;
            if (zones[i] == null && !paragraph) {
                zones[i] = Zone.BOILERPLATE;
            }
        }
    }
}
