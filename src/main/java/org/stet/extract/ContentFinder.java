package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stet.document.Block;
import org.stet.extract.CueReader.Reading;
import org.stet.fact.Cue;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds what a cue verb introduces: its clause, the sentence it is slipped into, the quotation beside it, its object. */
final class ContentFinder {

    /** Prepositions by which a verb says more of its object than when or where. */
    private static final Set<String> ARGUMENTS = Set.of("for", "as", "from", "over", "against", "to", "with", "about", "of");

    private final Lexicon lexicon;
    private final Quotes quotes;
    private final QuotesBeside beside;
    private final CueReader cues;
    private final Matters matters;

    /** @param document whether it is a thing that is read, which may show something without a clause ("the poll shows a close race") */
    record Source(Optional<Token> head, boolean canSpeak, boolean document) {
    }

    ContentFinder(Lexicon lexicon, Quotes quotes, List<Block> blocks, CueReader cues) {
        this.lexicon = lexicon;
        this.quotes = quotes;
        this.beside = new QuotesBeside(quotes, blocks);
        this.cues = cues;
        this.matters = new Matters(lexicon);
    }

    /** The parts of the content in text order; none if the verb introduces nothing here. */
    List<Span> content(Sentence s, Token verb, Reading reading, Source source) {
        Cue cue = reading.cue();
        TreeSet<Integer> tokens = new TreeSet<>();
        List<Token> clauses = clauses(s, verb, reading, source);
        clauses.forEach(t -> tokens.addAll(withObject(s, verb, reading, t, without(s, t))));
        Optional<List<Token>> around = source.head.flatMap(t -> Insertion.around(s, verb, t, quotes));
        if (around.isPresent() && clauses.stream().noneMatch(t -> s.child(t.index(), "complm").isPresent())) {
            tokens.clear();
            around.get().forEach(t -> tokens.add(t.index()));
        } else if (tokens.isEmpty() && isSlippedIn(s, verb)) {
            s.head(verb).ifPresent(h -> s.subtree(h.index()).forEach(x -> tokens.add(x.index())));
            s.subtree(verb.index()).forEach(x -> tokens.remove(x.index()));
            tokens.removeIf(i -> i == 0 && s.token(0).label().equals("cc"));
        }
        dropFronted(s, verb, clauses, tokens);
        source.head.ifPresent(t -> {
            if (!s.dominates(t.index(), verb.index())) {
                s.subtree(t.index()).forEach(x -> tokens.remove(x.index()));
            }
        });
        tokens.removeIf(i -> cue.span().contains(s.token(i).span()));
        if (tokens.isEmpty() && followedByThat(s, verb)) {
            s.tokens().stream().filter(t -> t.index() > verb.index()).forEach(t -> tokens.add(t.index()));
        }
        withOpener(s, verb, tokens);
        List<Span> parts = quotes.stretched(runs(s, tokens));
        if (parts.isEmpty() && cue.stance() != Stance.ATTITUDE) {
            parts = beside.dependent(s, verb);
        }
        List<Span> near = cue.stance() == Stance.ATTITUDE ? List.of() : beside.adjacent(s, cue.span(), beside(s, verb, source.head));
        boolean clause = clauses.stream().anyMatch(t -> t.isVerb() && t.index() > verb.index());
        if (parts.stream().anyMatch(quotes::overlap) || !clause) {
            parts = near.isEmpty() ? parts : quotesOnly(parts, near);
        }
        parts = beside.withTail(s, verb, beside.withSecondHalf(s, verb, source.head, parts));
        boolean quoted = parts.stream().anyMatch(quotes::overlap);
        boolean stated = clauses.stream().anyMatch(t -> t.label().equals("ccomp") && t.index() > verb.index() && (isFinite(s, t) || source.document));
        boolean infinitive = clauses.stream().noneMatch(Token::isVerb) && !quoted && isInfinitive(s, verb, cue);
        boolean unfit = infinitive || cues.needsQuotation(cue) && !stated && !source.document && (!quoted || cueBetween(s, verb, parts.get(0)));
        return unfit ? List.of() : parts;
    }

    /** The words of a source that is the verb's own subject; one further off has another verb between. */
    private static Optional<Span> beside(Sentence s, Token verb, Optional<Token> source) {
        return source.filter(t -> t.head() == verb.index()).map(t -> s.subtreeSpan(t.index()));
    }

    /** The quotations beside the cue with those parts that hold a quotation too. */
    private List<Span> quotesOnly(List<Span> parts, List<Span> near) {
        List<Span> kept = parts.stream().filter(quotes::overlap).toList();
        return Stream.concat(kept.stream(), near.stream().filter(n -> kept.stream().noneMatch(n::overlaps))).sorted().toList();
    }

    /** What a cue within a quotation introduces: a clause with a subject of its own, or a quotation in the quotation. */
    Optional<Span> nested(Sentence s, Token verb, Span quote) {
        Optional<Span> inner = quotes.nested().stream().filter(q -> quote.contains(q) && q.start() >= verb.span().end())
                .filter(q -> s.tokensIn(q).stream().anyMatch(t -> s.dominates(verb.index(), t.index()))).findFirst();
        return inner.or(() -> s.child(verb.index(), "ccomp").filter(t -> t.index() > verb.index() && isFinite(s, t))
                .map(t -> s.subtreeSpan(t.index())).filter(quote::contains));
    }

    /** What a verb that is no cue by itself says where a quotation stands beside it. */
    List<Span> quotation(Sentence s, Token verb, Cue cue, Optional<Token> source) {
        return beside.withSecondHalf(s, verb, source, beside.adjacent(s, cue.span(), beside(s, verb, source)));
    }

    private List<Token> clauses(Sentence s, Token verb, Reading reading, Source source) {
        Cue cue = reading.cue();
        Optional<Token> named = lexicon.has(Words.CUE_WITH_AS, cue.lemma())
                ? s.frameOf(verb.index()).flatMap(f -> f.argument("A2")).map(a -> s.token(a.head())).or(() -> asPhrase(s, verb)) : Optional.empty();
        if (reading.preposition().isPresent() && named.isEmpty()) {
            int at = reading.preposition().get().index();
            return s.children(at).stream().filter(t -> t.index() > at && (t.label().equals("pobj") || t.label().equals("pcomp"))).limit(1).toList();
        }
        List<Token> found = new ArrayList<>();
        s.tokens().stream().filter(t -> t.head() != verb.index() && owner(s, t).filter(o -> o.index() == verb.index()).isPresent()).forEach(found::add);
        for (Token child : s.children(verb.index())) {
            if (owner(s, child).filter(o -> o.index() != verb.index()).isPresent()) {
                continue;
            }
            if (child.label().equals("ccomp") || child.label().equals("xcomp") && child.isVerb() && !cues.needsQuotation(cue)) {
                found.add(child);
            }
        }
        if (found.stream().anyMatch(t -> isQuoted(s, t))) {
            found.removeIf(t -> !isQuoted(s, t) && s.child(t.index(), "nsubj").isEmpty() && s.child(t.index(), "nsubjpass").isEmpty());
        }
        if (cue.stance() == Stance.ACCUSING) {
            matters.of(s, verb).or(() -> s.child(verb.index(), "dobj").filter(t -> isBlamedOn(s, verb))).ifPresent(found::add);
        } else if (named.isPresent()) {
            found.add(named.get());
        } else if (found.isEmpty()) {
            object(s, verb, reading, source).ifPresent(found::add);
        }
        return found;
    }

    /** "As" with what it governs, which the parser may have hung on the agent: "was described by the coach as a disgrace". */
    private static Optional<Token> asPhrase(Sentence s, Token verb) {
        return s.tokens().stream().filter(t -> t.index() > verb.index() && t.lemma().equals("as") && t.label().equals("prep")
                && s.dominates(verb.index(), t.index())).findFirst();
    }

    /** What is said, wanted or liked where it is a noun, or a clause that only the frame knows of. */
    private Optional<Token> object(Sentence s, Token verb, Reading reading, Source source) {
        if (lexicon.has(Words.CUE_WITH_AS, verb.lemma()) && Clauses.isPassive(s, verb) || asPhrase(s, verb).filter(a -> s.child(a.index(), "pcomp").isPresent()).isPresent()) {
            return Optional.empty();
        }
        boolean things = takesThings(s, verb) || reading.cue().stance() == Stance.ATTITUDE && source.canSpeak || source.document;
        Optional<Token> object = s.child(verb.index(), Clauses.isPassive(s, verb) ? "nsubjpass" : "dobj");
        if (things && object.isPresent()) {
            return object;
        }
        return s.frameOf(verb.index()).flatMap(f -> Clauses.anyArgument(f, List.of("A1", "A1-DSP"))).map(a -> s.token(a.head()))
                .filter(t -> !s.dominates(t.index(), verb.index()) && !t.label().equals("advcl")).filter(t -> t.isVerb() || takesThings(s, verb) || isQuoted(s, t));
    }

    private boolean takesThings(Sentence s, Token verb) {
        String particle = s.child(verb.index(), "prt").map(t -> " " + t.lemma()).orElse("");
        return lexicon.has(Words.CUE_OF_THINGS, verb.lemma() + particle);
    }

    /** The noun that an infinitive's doer is, where the verb asks or wants something of somebody: "urged the crowd to leave". */
    private TreeSet<Integer> withObject(Sentence s, Token verb, Reading reading, Token clause, TreeSet<Integer> tokens) {
        if (lexicon.has(Words.CUE_WITH_AS, verb.lemma())) {
            s.child(verb.index(), "dobj").or(() -> reading.preposition().flatMap(p -> s.child(p.index(), "pobj")))
                    .filter(t -> t.index() > verb.index() && t.index() < clause.index() && !s.dominates(t.index(), clause.index()))
                    .ifPresent(t -> s.subtree(t.index()).forEach(x -> tokens.add(x.index())));
            return tokens;
        }
        Optional<Token> object = s.child(verb.index(), "dobj").filter(t -> t.index() > verb.index() && t.index() < clause.index());
        if (clause.label().equals("dobj") && clause.index() > verb.index()) {
            withArguments(s, verb, tokens);
        }
        if (clause.label().equals("xcomp") && object.isPresent() && !lexicon.has(Words.CUE_ADDRESSING, verb.lemma())) {
            s.subtree(object.get().index()).forEach(t -> tokens.add(t.index()));
        }
        if (reading.preposition().isPresent()) {
            s.child(verb.index(), "xcomp").filter(x -> x.index() > clause.index()).ifPresent(x -> s.subtree(x.index()).forEach(t -> tokens.add(t.index())));
        }
        return tokens;
    }

    /** "Blamed the crash on a signal". */
    private static boolean isBlamedOn(Sentence s, Token verb) {
        return s.children(verb.index()).stream().anyMatch(t -> t.label().equals("prep") && t.lemma().equals("on"));
    }

    /** What the verb says of its object, right behind it: "praised the crew for its patience", "cited the vote as a reason". */
    private static void withArguments(Sentence s, Token verb, TreeSet<Integer> tokens) {
        s.children(verb.index()).stream().filter(t -> t.label().equals("prep") && (ARGUMENTS.contains(t.lemma()) || verb.lemma().equals("blame") && t.lemma().equals("on")) && t.index() == tokens.last() + 1)
                .filter(t -> s.child(t.index(), "pobj").or(() -> s.child(t.index(), "pcomp")).filter(o -> !o.name().equals("DATE") && !o.name().equals("TIME")).isPresent())
                .forEach(t -> s.subtree(t.index()).forEach(x -> tokens.add(x.index())));
    }

    /**
     * Tokens of a clause without what is said by another cue in it: by somebody else in a clause joined to it ("X said it was safe, but Y
     * said it was not"), or in a participle that has the cue's own speaker ("X said it was safe, adding that ...").
     */
    private TreeSet<Integer> without(Sentence s, Token clause) {
        List<Token> subtree = s.subtree(clause.index());
        TreeSet<Integer> kept = new TreeSet<>();
        subtree.forEach(t -> kept.add(t.index()));
        subtree.stream().filter(t -> t.index() > clause.index() && t.isVerb()).forEach(t -> {
            if (t.head() == clause.index() && t.label().equals("conj") && saysItself(s, t)) {
                kept.tailSet(joint(s, t), true).clear();
            } else if (t.pos().equals("VBG") && Set.of("advcl", "partmod", "dep").contains(t.label()) && followsComma(s, t) && hasContent(s, t)
                    && cues.read(s, t).isPresent() && !quotes.hold(t.span())) {
                s.subtree(t.index()).forEach(x -> kept.remove(x.index()));
            }
        });
        return kept;
    }

    private boolean saysItself(Sentence s, Token verb) {
        return s.child(verb.index(), "nsubj").isPresent() && s.child(verb.index(), "ccomp").isPresent() && cues.read(s, verb).isPresent();
    }

    private boolean hasContent(Sentence s, Token verb) {
        return s.child(verb.index(), "ccomp").isPresent() || isQuoted(s, verb);
    }

    private static boolean followsComma(Sentence s, Token token) {
        int first = s.subtree(token.index()).get(0).index();
        return first > 0 && s.token(first - 1).form().equals(",");
    }

    /** "Found that it leaked", "asked whether it leaked", "fears it leaks": a clause with a subject of its own says something by itself. */
    private static boolean isFinite(Sentence s, Token clause) {
        boolean subject = s.child(clause.index(), "nsubj").or(() -> s.child(clause.index(), "nsubjpass")).isPresent();
        return subject && (clause.pos().matches("VB[DZP]") || s.children(clause.index()).stream().anyMatch(t -> t.label().startsWith("aux")
                && (t.pos().equals("MD") || t.pos().matches("VB[DZP]"))));
    }

    /** "To reject it": what somebody is to do and has not done. */
    private static boolean isInfinitive(Sentence s, Token verb, Cue cue) {
        return s.children(verb.index()).stream().anyMatch(t -> t.pos().equals("TO") && cue.span().contains(t.span()));
    }

    /** Where a joined clause begins, its conjunction and comma included. */
    private static int joint(Sentence s, Token clause) {
        int at = s.subtree(clause.index()).get(0).index();
        while (at > 0 && (s.token(at - 1).isPunctuation() || s.token(at - 1).label().equals("cc"))) {
            at--;
        }
        return at;
    }

    /** Where the parser lost the clause, all that follows "that" is taken. */
    private static boolean followedByThat(Sentence s, Token verb) {
        int next = verb.index() + 1;
        return next < s.tokens().size() && s.token(next).lemma().equals("that") && s.token(next).pos().equals("IN");
    }

    /** A phrase before "X said that ..." belongs to the saying, unless it is quoted. */
    private void dropFronted(Sentence s, Token verb, List<Token> clauses, TreeSet<Integer> tokens) {
        boolean follows = clauses.stream().anyMatch(t -> t.index() > verb.index());
        boolean opensWithQuote = !quotes.beginningAt(s.span().start()).isEmpty();
        if (follows && !opensWithQuote && !tokens.isEmpty() && tokens.last() > verb.index() && !isSlippedIn(s, verb)) {
            tokens.removeIf(i -> i < verb.index());
        }
    }

    /** "Said that “nobody knew”": the parser may hang "that" elsewhere. */
    private static void withOpener(Sentence s, Token verb, TreeSet<Integer> tokens) {
        int before = tokens.isEmpty() ? -1 : tokens.first() - 1;
        while (before > verb.index() && s.token(before).isPunctuation()) {
            before--;
        }
        if (before > verb.index() && s.token(before).lemma().equals("that") && s.token(before).pos().equals("IN")) {
            tokens.add(before);
        }
    }

    private boolean cueBetween(Sentence s, Token verb, Span content) {
        return s.tokens().stream().anyMatch(t -> t.isVerb() && t.index() > verb.index() && t.span().end() <= content.start()
                && cues.read(s, t).isPresent());
    }

    /**
     * The cue verb that a clause with "that" belongs to where the parser has hung it higher: the nearest one before it that has no clause
     * of its own ("... confirmed the call, with X writing that ...").
     */
    private Optional<Token> owner(Sentence s, Token clause) {
        Optional<Token> that = s.child(clause.index(), "complm");
        if (!clause.isVerb() || that.isEmpty()) {
            return Optional.empty();
        }
        int start = s.subtree(clause.index()).get(0).index();
        return s.tokens().stream().filter(t -> t.isVerb() && t.index() < start && t.index() > clause.head() && start - t.index() < 8)
                .filter(t -> s.child(t.index(), "ccomp").isEmpty() && cues.read(s, t).isPresent() && !s.dominates(clause.index(), t.index()))
                .reduce((one, later) -> later);
    }

    private boolean isQuoted(Sentence s, Token head) {
        return quotes.overlap(s.subtreeSpan(head.index()));
    }

    private static boolean isSlippedIn(Sentence s, Token verb) {
        return verb.label().equals("parataxis") || verb.label().equals("advcl") && s.children(verb.index()).stream()
                .anyMatch(t -> t.label().equals("mark") && t.lemma().equals("as"));
    }

    private static List<Span> runs(Sentence s, TreeSet<Integer> indexes) {
        List<Span> parts = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (int i : indexes) {
            if (!run.isEmpty() && s.tokens().subList(run.get(run.size() - 1).index() + 1, i).stream().anyMatch(t -> !t.isPunctuation())) {
                addRun(s, run, parts);
                run = new ArrayList<>();
            }
            run.add(s.token(i));
        }
        addRun(s, run, parts);
        return parts;
    }

    private static void addRun(Sentence s, List<Token> run, List<Span> parts) {
        if (run.stream().anyMatch(t -> !t.isPunctuation())) {
            parts.add(s.span(run));
        }
    }
}
