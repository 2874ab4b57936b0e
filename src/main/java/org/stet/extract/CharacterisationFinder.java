package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Attribution;
import org.stet.fact.Characterisation;
import org.stet.language.Frame;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds what somebody calls something: "described the talks as tense", "said the talks were tense". */
final class CharacterisationFinder {

    private final Notebook notes;
    private final References references;
    private final Quotes quotes;
    private final SpeakerReader speakers;

    CharacterisationFinder(Notebook notes, References references, Quotes quotes) {
        this.notes = notes;
        this.references = references;
        this.quotes = quotes;
        this.speakers = new SpeakerReader(notes, references);
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                if (t.isVerb() && notes.lexicon.has(Words.CHARACTERISATION_VERB, t.lemma())) {
                    s.frameOf(t.index()).ifPresent(f -> byVerb(s, t, f));
                } else if (t.isVerb() && notes.lexicon.has(Words.COPULA, t.lemma())) {
                    byCopula(s, t);
                }
            }
        }
    }

    private void byVerb(Sentence s, Token verb, Frame frame) {
        Optional<Token> small = s.child(verb.index(), "ccomp").filter(t -> !t.isVerb() && s.child(t.index(), "nsubj").isPresent());
        Optional<Token> of = small.flatMap(t -> s.child(t.index(), "nsubj")).or(() -> Clauses.argument(s, frame, "A1"))
                .or(() -> verb.label().equals("rcmod") ? s.head(verb).filter(Token::isNoun) : Optional.empty())
                .map(t -> t.pos().startsWith("W") ? s.head(verb).filter(Token::isNoun).orElse(t) : t);
        Optional<Token> as = small.or(() -> frame.argument("A2").map(a -> Clauses.nounOf(s, s.token(a.head()))))
                .or(() -> of.flatMap(t -> behind(s, verb, t)));
        if (of.isEmpty() || as.isEmpty() || as.get().isVerb() && !as.get().label().equals("amod")
                && !as.get().pos().matches("VB[GN]")) {
            return;
        }
        Optional<Token> by = speakers.speakerOf(s, verb);
        if (by.isPresent() || Clauses.isPassive(s, verb)) {
            add(s, verb, by, of.get(), s.subtree(as.get().index()).stream()
                    .filter(t -> (small.isEmpty() || !s.dominates(of.get().index(), t.index())) && !isDoer(s, as.get(), t))
                    .filter(t -> !as.get().label().equals("advcl") || !hangsOnClause(s, as.get(), t)).toList());
        }
    }

    /**
     * What the parser has hung on the thing instead of the verb: "described the talks, which ended on Sunday, as tense", "called the result
     * outstanding".
     */
    private Optional<Token> behind(Sentence s, Token verb, Token of) {
        Optional<Token> as = s.tokens().stream().filter(t -> t.lemma().equals("as") && t.index() > of.index() && s.dominates(verb.index(), t.index()))
                .findFirst().filter(t -> notes.lexicon.has(Words.CUE_WITH_AS, verb.lemma()));
        Optional<Token> behindAs = as.flatMap(t -> t.label().equals("mark") ? s.head(t).filter(h -> h.head() == verb.index())
                : s.child(t.index(), "pcomp").or(() -> s.child(t.index(), "pobj")));
        return behindAs.or(() -> s.children(of.index()).stream()
                .filter(t -> t.index() == of.index() + 1 && t.label().equals("amod") && t.pos().startsWith("JJ")).findFirst());
    }

    /** "Hailed as a genius by fans". */
    private static boolean isDoer(Sentence s, Token top, Token token) {
        return s.children(top.index()).stream().anyMatch(t -> t.lemma().equals("by") && s.dominates(t.index(), token.index()));
    }

    /** Only in reported speech, and only of things whose quality is an opinion: what the text itself says of a thing is a claim. */
    private void byCopula(Sentence s, Token verb) {
        Optional<Token> of = s.child(verb.index(), "nsubj").map(t -> antecedent(s, t));
        Optional<Token> as = s.child(verb.index(), "acomp").or(() -> s.child(verb.index(), "attr"))
                .filter(t -> !notes.lexicon.has(Words.NO_QUALITY, t.lemma())).filter(t -> t.pos().startsWith("JJ") || t.pos().matches("VB[GN]")
                        || notes.lexicon.has(Words.OPINION_NOUN, t.lemma())
                        || notes.quotations.stream().anyMatch(q -> q.span().contains(t.span())));
        Optional<Attribution> said = notes.attributionOver(verb.span());
        if (of.isEmpty() || as.isEmpty() || said.isEmpty() || !notes.lexicon.has(Words.CHARACTERISATION_SUBJECT, of.get().lemma())) {
            return;
        }
        List<Token> words = s.subtree(as.get().index()).stream().filter(t -> !hangsOnClause(s, as.get(), t)).toList();
        add(s, verb, Optional.empty(), of.get(), words);
    }

    private static boolean hangsOnClause(Sentence s, Token top, Token token) {
        Token at = token;
        while (at != top && at.head() >= 0) {
            if (Set.of("ccomp", "xcomp", "advcl", "prep", "partmod").contains(at.label())) {
                return true;
            }
            at = s.token(at.head());
        }
        return false;
    }

    private void add(Sentence s, Token verb, Optional<Token> by, Token subject, List<Token> words) {
        List<Token> content = words.stream().filter(t -> !t.isPunctuation() && !Set.of("as", "a", "an", "the").contains(t.lemma())).toList();
        List<Token> inQuotes = content.stream().filter(t -> t.lemma().equals("and")
                || quotes.hold(t.span())).toList();
        List<Token> kept = inQuotes.stream().allMatch(t -> t.lemma().equals("and")) ? content : inQuotes;
        if (kept.isEmpty() || kept.size() > 12 || kept.size() == 1 && notes.lexicon.has(Words.CHARACTERISATION_SUBJECT, kept.get(0).lemma())) {
            return;
        }
        Token of = antecedent(s, ofAmount(s, subject));
        Span span = s.span(kept);
        Optional<Attribution> carried = notes.attributionOver(verb.span()).or(() -> notes.attributionOver(span));
        boolean quoted = quotes.overlap(span);
        String byWho = by.map(t -> references.entityOrWords(s, t)).orElseGet(() -> carried.map(a -> a.source().entity()).orElse(""));
        String byText = by.map(t -> references.phraseSpan(s, t).in(notes.text())).orElseGet(() -> carried.map(a -> a.source().text()).orElse(""));
        List<String> as = kept.stream().filter(t -> t.pos().matches("JJ.*|NN.*|VB.*|RB.*|CD")).map(Token::lemma).toList();
        notes.characterisations.add(new Characterisation(notes.id("characterisation"), notes.document(), notes.passage(s, span), byWho, byText,
                of.lemma(), references.entity(s, of), new ArrayList<>(as), quoted, carried.map(Attribution::id).orElse("")));
    }

    /** "Four hours of talks" are talks. */
    private static Token ofAmount(Sentence s, Token token) {
        return token.name().equals("TIME") ? s.children(token.index()).stream().filter(t -> t.lemma().equals("of")).findFirst()
                .flatMap(t -> s.child(t.index(), "pobj")).orElse(token) : token;
    }

    /** For "it" the nearest thing before that was a subject or an object; else the token itself. */
    private Token antecedent(Sentence s, Token token) {
        if (!Set.of("it", "this", "that").contains(token.lemma())) {
            return token;
        }
        Token found = token;
        for (Token t : s.tokens()) {
            if (t.index() < token.index() && t.isNoun() && Set.of("nsubj", "nsubjpass", "dobj").contains(t.label())
                    && references.nameOver(t).isEmpty()) {
                found = t;
            }
        }
        return found;
    }
}
