package org.stet.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.fact.Cue;
import org.stet.fact.NameKind;
import org.stet.fact.SourceKind;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Attributions by phrases that make a whole sentence somebody's word: "according to police", "per Reuters", "in the words of the mayor". */
final class PhraseCues {

    private final Notebook notes;
    private final References references;
    private final Quotes quotes;
    private final SpeakerReader speakers;
    private final AttributionWriter writer;
    /** The phrases of the lexicon by their first word, each as its words. */
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    PhraseCues(Notebook notes, References references, Quotes quotes, SpeakerReader speakers, AttributionWriter writer) {
        this.notes = notes;
        this.references = references;
        this.quotes = quotes;
        this.speakers = speakers;
        this.writer = writer;
        for (String phrase : notes.lexicon.words(Words.CUE_PREPOSITION)) {
            List<String> words = List.of(phrase.split(" "));
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
        }
    }

    void read(Sentence s) {
        for (Token t : s.tokens()) {
            for (List<String> phrase : byFirst.getOrDefault(t.form().toLowerCase(Locale.ROOT), List.of())) {
                if (matches(s, t.index(), phrase)) {
                    read(s, t, s.token(t.index() + phrase.size() - 1), String.join(" ", phrase));
                    break;
                }
            }
        }
    }

    private static boolean matches(Sentence s, int at, List<String> phrase) {
        return at + phrase.size() < s.tokens().size() && IntStream.range(0, phrase.size())
                .allMatch(i -> s.token(at + i).form().equalsIgnoreCase(phrase.get(i)));
    }

    private void read(Sentence s, Token first, Token last, String phrase) {
        Optional<Token> source = s.child(last.index(), "pobj");
        if (source.isEmpty() || phrase.equals("per") && !isBody(s, source.get())) {
            return;
        }
        Set<Integer> own = new HashSet<>();
        s.subtree(first.index()).forEach(t -> own.add(t.index()));
        s.subtree(last.index()).forEach(t -> own.add(t.index()));
        List<Token> governed = governed(s, first, own);
        boolean insideQuote = !governed.isEmpty() && quotes.hold(s.span(governed));
        List<Token> rest = insideQuote || governed.stream().noneMatch(Token::isVerb) && s.zone() != Zone.HEADLINE ? all(s, own) : governed;
        if (!rest.isEmpty()) {
            Span words = first.span().cover(last.span());
            Cue cue = new Cue(words, words.in(notes.text()), phrase, Stance.NEUTRAL);
            writer.write(s, speakers.read(s, source.get(), last), cue, quotes.stretched(contiguous(s, rest)), "");
        }
    }

    /** "Per Reuters", "per the ministry"; not "per head". */
    private boolean isBody(Sentence s, Token source) {
        return references.nameOver(source).filter(n -> n.kind() != NameKind.PERSON).isPresent() || s.child(source.index(), "det").isPresent()
                && Set.of(SourceKind.INSTITUTION, SourceKind.DOCUMENT, SourceKind.OUTLET).contains(speakers.kind(s, source));
    }

    /** What the phrase speaks of: the whole sentence where it stands at an end of it, else the clause it hangs on. */
    private List<Token> governed(Sentence s, Token first, Set<Integer> own) {
        int last = own.stream().mapToInt(i -> i).max().orElse(first.index());
        boolean atEnd = s.tokens().subList(last + 1, s.tokens().size()).stream().allMatch(Token::isPunctuation);
        boolean comma = first.index() > 0 && s.token(first.index() - 1).form().equals(",");
        if (first.index() <= 1 || atEnd && comma) {
            return all(s, own);
        }
        Token top = first;
        while (top.head() >= 0 && !s.token(top.head()).isVerb() && s.token(top.head()).head() >= 0) {
            top = s.token(top.head());
        }
        return s.subtree(Math.max(0, top.head() >= 0 ? top.head() : top.index())).stream().filter(t -> !own.contains(t.index())).toList();
    }

    private static List<Token> all(Sentence s, Set<Integer> own) {
        int from = own.contains(0) ? 0 : s.token(0).label().equals("cc") ? 1 : 0;
        return s.tokens().stream().filter(t -> t.index() >= from && !own.contains(t.index())).toList();
    }

    private static List<Span> contiguous(Sentence s, List<Token> tokens) {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).index() != tokens.get(i - 1).index() + 1) {
                List<Token> run = tokens.subList(from, i);
                if (run.stream().anyMatch(t -> !t.isPunctuation())) {
                    parts.add(s.span(run));
                }
                from = i;
            }
        }
        return parts;
    }
}
