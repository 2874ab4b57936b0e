package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.fact.Accusation;
import org.stet.fact.Attribution;
import org.stet.language.Frame;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds who charges whom with what: by verbs ("accused X of"), and by nouns ("A's allegations against X"). */
final class AccusationFinder {

    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private final Notebook notes;
    private final References references;
    private final Matters matters;

    AccusationFinder(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
        this.matters = new Matters(notes.lexicon);
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                if (t.isVerb() && notes.lexicon.has(Words.ACCUSATION_VERB, t.lemma())) {
                    s.frameOf(t.index()).ifPresent(f -> byVerb(s, t, f));
                } else if (t.lemma().equals("for") && notes.lexicon.has(Words.CONSEQUENCE, s.head(t).map(Token::lemma).orElse(""))) {
                    byAdverb(s, t, s.head(t).orElseThrow());
                } else if (t.isNoun() && notes.lexicon.has(Words.ACCUSATION_NOUN, t.lemma())) {
                    byNoun(s, t);
                }
            }
        }
    }

    private void byVerb(Sentence s, Token verb, Frame frame) {
        boolean alleges = s.child(verb.index(), "ccomp").isPresent();
        boolean passive = Clauses.isPassive(s, verb);
        Optional<Token> matter = alleges ? s.child(verb.index(), "ccomp") : matters.of(s, verb);
        Optional<Token> target = alleges ? subjectOfContent(s, verb) : targetOf(s, verb, frame, passive);
        if (verb.lemma().equals("charge") && matter.isEmpty() || s.child(verb.index(), "neg").isPresent()) {
            return;
        }
        Optional<Token> blamed = blamedOn(s, verb, target);
        if (blamed.isPresent()) {
            matter = target;
            target = blamed;
        }
        if (passive && verb.lemma().equals("allege")) {
            return;
        }
        Optional<Token> accuser = passive ? agentOf(s, verb) : Clauses.agent(s, verb);
        if (target.isPresent() && !notes.lexicon.has(Words.BLAMED_THING, target.get().lemma())) {
            Span at = accuser.filter(t -> !s.dominates(t.index(), verb.index())).map(t -> verb.span().cover(t.span())).orElse(verb.span())
                    .cover(references.phraseSpan(s, target.get()));
            add(s, verb, accuser, target.get(), matter, matter.map(t -> at.cover(s.subtreeSpan(t.index()))).orElse(at));
        }
    }

    /** "Blamed the outage on hackers": the hackers are accused, and the outage is what of. */
    private static Optional<Token> blamedOn(Sentence s, Token verb, Optional<Token> object) {
        return verb.lemma().equals("blame") && object.isPresent() ? s.children(verb.index()).stream()
                .filter(t -> t.label().equals("prep") && t.lemma().equals("on") && t.index() > verb.index())
                .flatMap(t -> s.child(t.index(), "pobj").stream()).filter(t -> t.name().isEmpty() || !TIMES.contains(t.name())).findFirst() : Optional.empty();
    }

    private static Optional<Token> targetOf(Sentence s, Token verb, Frame frame, boolean passive) {
        Optional<Token> object = passive ? s.child(verb.index(), "nsubjpass").or(() -> s.head(verb).filter(h -> h.isNoun() && !verb.label().equals("advcl")))
                : s.child(verb.index(), "dobj");
        return object.or(() -> Clauses.argument(s, frame, "A1")).map(t -> t.pos().startsWith("W") ? s.head(verb).orElse(t) : t)
                .filter(t -> t.isNoun() || t.pos().startsWith("PRP"));
    }

    /** Whom a passive verb has as its agent, also behind a "without evidence", where parsers put the "by" to the evidence. */
    private static Optional<Token> agentOf(Sentence s, Token verb) {
        return s.child(verb.index(), "agent").or(() -> s.children(verb.index()).stream().filter(t -> t.lemma().equals("without") && t.index() > verb.index())
                .flatMap(t -> s.child(t.index(), "pobj").stream()).flatMap(t -> s.children(t.index()).stream()).filter(t -> t.lemma().equals("by")).findFirst())
                .map(t -> Clauses.nounOf(s, t));
    }

    private static Optional<Token> subjectOfContent(Sentence s, Token verb) {
        return s.child(verb.index(), "ccomp").flatMap(c -> s.child(c.index(), "nsubj")).filter(t -> t.isNoun() || t.pos().startsWith("PRP"));
    }

    /** "Fined the firm for allegedly dumping waste"; where nobody is named who fines, nobody accuses. */
    private void byAdverb(Sentence s, Token preposition, Token verb) {
        Optional<Token> deed = s.child(preposition.index(), "pcomp")
                .filter(d -> s.children(d.index()).stream().anyMatch(t -> notes.lexicon.has(Words.ACCUSATION_ADVERB, t.lemma())));
        Optional<Frame> frame = s.frameOf(verb.index());
        if (deed.isPresent() && frame.isPresent()) {
            boolean passive = Clauses.isPassive(s, verb);
            Optional<Token> accuser = passive ? agentOf(s, verb) : Clauses.agent(s, verb);
            targetOf(s, verb, frame.get(), passive).filter(t -> accuser.isPresent()).ifPresent(target -> add(s, verb, accuser, target, Optional.of(preposition),
                    verb.span().cover(references.phraseSpan(s, target)).cover(s.subtreeSpan(preposition.index()))));
        }
    }

    private void byNoun(Sentence s, Token noun) {
        Optional<Token> against = against(s, noun).flatMap(t -> s.child(t.index(), "pobj"));
        if (against.isEmpty()) {
            return;
        }
        Optional<Token> accuser = s.child(noun.index(), "poss").or(() -> s.children(noun.index()).stream()
                .filter(t -> t.label().equals("prep") && Set.of("by", "from").contains(t.lemma())).flatMap(t -> s.child(t.index(), "pobj").stream())
                .findFirst());
        if (accuser.isEmpty()) {
            return;
        }
        Optional<Token> matter = s.children(noun.index()).stream().filter(t -> t.label().equals("prep") && t.lemma().equals("of")).findFirst();
        add(s, noun, accuser, against.get(), matter, s.subtreeSpan(noun.index()).cover(references.phraseSpan(s, against.get())));
    }

    /** "Against" on the noun, or behind it on the verb whose object the noun is. */
    private static Optional<Token> against(Sentence s, Token noun) {
        return s.tokens().stream().filter(t -> t.lemma().equals("against") && t.label().equals("prep") && t.index() > noun.index())
                .filter(t -> t.head() == noun.index() || t.head() == noun.head() && noun.label().equals("dobj")).findFirst();
    }

    private void add(Sentence s, Token word, Optional<Token> accuser, Token target, Optional<Token> matter, Span at) {
        Set<Integer> elsewhere = matter.filter(m -> !s.dominates(m.index(), target.index())).stream().flatMap(t -> s.subtree(t.index()).stream())
                .map(Token::index).collect(Collectors.toSet());
        String what = matter.map(t -> matterWords(s, t)).orElse("");
        notes.accusations.add(new Accusation(notes.id("accusation"), notes.document(), notes.passage(s, at),
                accuser.map(t -> references.entityOrWords(s, t, elsewhere)).orElse(""),
                accuser.map(t -> references.phraseSpan(s, t, elsewhere).in(notes.text())).orElse(""), references.entity(s, target),
                references.phraseSpan(s, target, elsewhere).in(notes.text()), what,
                notes.attributionOver(word.span()).map(Attribution::id).orElse(""), notes.claimOver(s, word)));
    }

    /** Without the preposition, and without remarks that a comma sets off at the end ("of spying, an allegation they reject"). */
    private String matterWords(Sentence s, Token top) {
        List<Token> words = s.subtree(top.index()).stream().filter(t -> !isRemark(s, t, top)).toList();
        return s.span(words).in(notes.text()).replaceFirst("(?i)^(of|for|with|on|in|that)\\s+", "");
    }

    private static boolean isRemark(Sentence s, Token token, Token top) {
        Token at = token;
        while (at.index() != top.index() && at.head() >= 0) {
            if (at.label().equals("appos")) {
                int first = s.subtree(at.index()).get(0).index();
                return s.token(first).form().equals(",") || first > 0 && s.token(first - 1).form().equals(",");
            }
            at = s.token(at.head());
        }
        return false;
    }
}
