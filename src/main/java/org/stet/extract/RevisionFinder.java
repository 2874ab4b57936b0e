package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Revision;
import org.stet.fact.RevisionKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Phrase;
import org.stet.lexicon.Phrases;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/**
 * Finds corrections ("An earlier version said that 40 people had died. The correct figure is 14.") and words by which a figure is of a later
 * time ("the toll had risen to 21").
 */
final class RevisionFinder {

    private static final String WRONG = "wrong";
    private static final String RIGHT = "right";
    private static final String BETWEEN = "between";

    private final Notebook notes;

    RevisionFinder(Notebook notes) {
        this.notes = notes;
    }

    /** Words of a correction and what they introduce. @param from index of its first token @param to behind its last */
    private record Mark(String kind, int from, int to) {
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            List<Mark> marks = marks(s);
            if (marks.stream().anyMatch(m -> !m.kind.equals(BETWEEN))) {
                notes.revisions.add(correction(s, marks));
            } else {
                update(s);
            }
        }
    }

    private List<Mark> marks(Sentence s) {
        List<Phrase.Word> words = PhraseWords.of(s.tokens());
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrases.Match> match = notes.lexicon.phrases(Words.CORRECTING).longest(words, at);
            if (match.isPresent()) {
                marks.add(new Mark(match.get().kind(), at, at + match.get().length()));
                at += match.get().length() - 1;
            }
        }
        return marks;
    }

    private Revision correction(Sentence s, List<Mark> marks) {
        String wrong = "";
        String right = "";
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            String behind = words(s, mark.to, i + 1 < marks.size() ? marks.get(i + 1).from : s.tokens().size());
            String before = words(s, i == 0 ? 0 : marks.get(i - 1).to, mark.from);
            if (mark.kind.equals(WRONG)) {
                wrong = behind;
            } else if (mark.kind.equals(RIGHT)) {
                right = behind;
            } else if (mark.kind.equals(BETWEEN)) {
                wrong = behind;
                right = right.isEmpty() ? before : right;
            }
        }
        return new Revision(notes.id("revision"), notes.document(), notes.passage(s, s.span(s.tokens())), RevisionKind.CORRECTION, wrong, right);
    }

    private String words(Sentence s, int from, int to) {
        List<Token> words = s.tokens().subList(from, to).stream().dropWhile(Token::isPunctuation).toList();
        return words.isEmpty() ? "" : s.span(words).in(notes.text()).replaceFirst("[\\s.;,:]+$", "");
    }

    private void update(Sentence s) {
        List<Phrase.Word> words = PhraseWords.of(s.tokens());
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrases.Match> match = notes.lexicon.phrases(Words.UPDATING).longest(words, at);
            if (match.isPresent()) {
                Span span = s.span(s.tokens().subList(at, at + match.get().length()));
                notes.revisions.add(new Revision(notes.id("revision"), notes.document(), notes.passage(s, span), RevisionKind.UPDATE, "", ""));
                return;
            }
        }
    }
}
