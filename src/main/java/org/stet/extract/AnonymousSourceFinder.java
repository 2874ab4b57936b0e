package org.stet.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.AnonymousSource;
import org.stet.fact.Attribution;
import org.stet.fact.SourceCount;
import org.stet.fact.SourceKind;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;

/** Finds the sources whose names a text keeps back, and whether the words for them mean one or several. */
final class AnonymousSourceFinder {

    private static final Set<SourceKind> NAMELESS = Set.of(SourceKind.UNNAMED_DESCRIBED, SourceKind.UNNAMED_BARE, SourceKind.VAGUE);
    private static final Set<String> POINTING = Set.of("the", "that", "this", "those", "these", "same");

    private final Notebook notes;
    private final Set<String> spokenOf = new HashSet<>();

    AnonymousSourceFinder(Notebook notes) {
        this.notes = notes;
    }

    void find() {
        notes.attributions.stream().filter(a -> NAMELESS.contains(a.source().kind()) && a.cue().stance() != Stance.ATTITUDE).toList().forEach(this::read);
    }

    private void read(Attribution said) {
        Sentence s = notes.sentences().get(notes.sentenceAt(said.source().span().start()));
        List<Token> words = s.tokensIn(said.source().span());
        Optional<Token> head = words.stream().filter(t -> t.head() < 0 || words.stream().noneMatch(o -> o.index() == t.head())).findFirst();
        head.map(t -> meant(s, t)).filter(t -> isKeptBack(s, t, words)).ifPresent(t -> add(s, said, t, words, head.get()));
    }

    /** The officials in "one of the officials". */
    private static Token meant(Sentence s, Token head) {
        return head.isNoun() ? head : s.children(head.index()).stream().filter(t -> t.lemma().equals("of"))
                .flatMap(t -> s.child(t.index(), "pobj").stream()).findFirst().orElse(head);
    }

    private boolean isKeptBack(Sentence s, Token noun, List<Token> words) {
        return notes.lexicon.has(Words.CONFIDENTIAL, noun.lemma())
                || notes.lexicon.has(Words.CONFIDANT, noun.lemma()) && words.stream().anyMatch(t -> notes.lexicon.has(Words.KNOWING, t.lemma()));
    }

    /** "The source" is one told of before only where the text has told of one; else the words may mean somebody with a name. */
    private void add(Sentence s, Attribution said, Token noun, List<Token> words, Token head) {
        boolean pointing = head == noun && words.stream().anyMatch(t -> t.head() == noun.index() && POINTING.contains(t.lemma()))
                && words.stream().noneMatch(t -> t.head() == noun.index() && t.index() > noun.index());
        boolean known = !spokenOf.add(noun.lemma());
        if (pointing && !known) {
            spokenOf.remove(noun.lemma());
            return;
        }
        boolean several = head == noun ? noun.pos().equals("NNS") || noun.lemma().equals("people") : !head.lemma().equals("one");
        notes.anonymousSources.add(new AnonymousSource(notes.id("anonymous-source"), notes.document(), notes.passage(s, said.source().span()),
                noun.lemma(), several ? SourceCount.SEVERAL : SourceCount.ONE, pointing, said.id()));
    }
}
