package org.stet.extract;

import java.util.Optional;
import org.stet.extract.TitleReader.Title;
import org.stet.fact.Name;
import org.stet.fact.Position;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/**
 * Finds who holds which position: by a title before the name ("Finance Minister Jorge Salas"), after it ("Anna Lind, chairman of Nordvik
 * Shipping,"), before it and a comma ("the president of Peru, Jorge Salas"), or by "is".
 */
final class PositionFinder {

    /** A title with the name of an organisation is seldom longer, in tokens. */
    private static final int REACH = 9;

    private final Notebook notes;
    private final NamesAt names;
    private final TitleReader titles;

    PositionFinder(Notebook notes) {
        this.notes = notes;
        this.names = new NamesAt(notes);
        this.titles = new TitleReader(notes, names);
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                names.person(t).filter(n -> n.span().start() == t.span().start()).ifPresent(n -> read(s, t.index(), n));
            }
        }
    }

    private void read(Sentence s, int start, Name name) {
        int end = start;
        while (end + 1 < s.tokens().size() && name.span().contains(s.token(end + 1).span())) {
            end++;
        }
        before(s, start).or(() -> beforeComma(s, start)).ifPresent(t -> add(s, name, t, new Span(s.token(t.first()).span().start(), name.span().end())));
        after(s, end).ifPresent(t -> add(s, name, t, new Span(name.span().start(), s.token(t.last()).span().end())));
    }

    private void add(Sentence s, Name name, Title title, Span span) {
        notes.positions.add(new Position(notes.id("position"), notes.document(), notes.passage(s, span), name.entity(), title.title(), title.organization()));
    }

    private Optional<Title> before(Sentence s, int name) {
        return endingAt(s, name - 1);
    }

    /** "The president of Peru, Jorge Salas": one person, and not the apposition of a name before it. */
    private Optional<Title> beforeComma(Sentence s, int name) {
        if (!is(s, name - 1, ",")) {
            return Optional.empty();
        }
        return endingAt(s, name - 2).filter(Title::definite).filter(t -> !is(s, t.first() - 1, ",") && !is(s, t.first() - 2, ","));
    }

    private Optional<Title> endingAt(Sentence s, int last) {
        for (int from = Math.max(0, last - REACH); from <= last; from++) {
            Optional<Title> title = titles.read(s, from).filter(t -> t.last() == last);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    private Optional<Title> after(Sentence s, int name) {
        boolean aged = is(s, name + 1, ",") && is(s, name + 3, ",") && s.token(name + 2).pos().equals("CD");
        if (!is(s, name + 1, ",") && !states(s, name + 1)) {
            return Optional.empty();
        }
        Optional<Title> title = titles.read(s, name + (aged ? 4 : 2));
        return title.filter(t -> t.last() + 1 >= s.tokens().size() || names.person(s.token(t.last() + 1)).isEmpty() && !s.token(t.last() + 1).isNoun());
    }

    private static boolean states(Sentence s, int at) {
        return at < s.tokens().size() && (is(s, at, "is") || s.token(at).lemma().equals("become"));
    }

    private static boolean is(Sentence s, int at, String form) {
        return at >= 0 && at < s.tokens().size() && s.token(at).form().equals(form);
    }
}
