package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.Cue;
import org.stet.language.Argument;
import org.stet.language.Frame;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Span;

/** Finds what a cue verb introduces: its clause, the sentence it is slipped into, the quotation beside it, or a phrase in an argument. */
final class ContentFinder {

    private static final Set<String> AS_PHRASE = Set.of("describe", "call", "label", "brand", "term", "dub", "characterize", "characterise",
            "refer", "portray", "depict", "accuse", "blame", "charge");
    private static final Set<String> DENIES_THINGS = Set.of("deny", "reject", "dismiss", "refute", "dispute", "confirm", "acknowledge", "admit", "announce", "allege", "claim");

    private final List<Span> quotes;
    private final CueReader cues;

    ContentFinder(List<Span> quotes, CueReader cues) {
        this.quotes = quotes;
        this.cues = cues;
    }

    /** The parts of the content in text order; none if the verb introduces nothing here. */
    List<Span> content(Sentence s, Token verb, Cue cue, Optional<Token> source) {
        TreeSet<Integer> tokens = new TreeSet<>();
        clauses(s, verb, cue).forEach(t -> s.subtree(t.index()).forEach(x -> tokens.add(x.index())));
        if (tokens.isEmpty() && isSlippedIn(s, verb)) {
            s.head(verb).ifPresent(h -> s.subtree(h.index()).forEach(x -> tokens.add(x.index())));
            s.subtree(verb.index()).forEach(x -> tokens.remove(x.index()));
        }
        source.ifPresent(t -> {
            if (!s.dominates(t.index(), verb.index())) {
                s.subtree(t.index()).forEach(x -> tokens.remove(x.index()));
            }
        });
        tokens.remove(verb.index());
        List<Span> parts = withQuotes(runs(s, tokens));
        if (parts.isEmpty()) {
            parts = quotesBeside(s, verb);
        }
        boolean quoted = parts.stream().anyMatch(p -> quotes.stream().anyMatch(p::overlaps));
        return cues.needsQuotation(cue) && !quoted ? List.of() : parts;
    }

    private List<Token> clauses(Sentence s, Token verb, Cue cue) {
        List<Token> found = new ArrayList<>();
        for (Token child : s.children(verb.index())) {
            if (child.label().equals("ccomp") || child.label().equals("xcomp") && child.isVerb() && !cues.needsQuotation(cue)) {
                found.add(child);
            }
        }
        if (found.stream().anyMatch(t -> isQuoted(s, t))) {
            found.removeIf(t -> !isQuoted(s, t) && s.child(t.index(), "nsubj").isEmpty() && s.child(t.index(), "nsubjpass").isEmpty());
        }
        Optional<Frame> frame = s.frameOf(verb.index());
        if (frame.isPresent() && AS_PHRASE.contains(cue.lemma())) {
            frame.get().argument("A2").map(Argument::head).map(s::token).ifPresent(found::add);
        } else if (found.isEmpty() && frame.isPresent()) {
            Clauses.anyArgument(frame.get(), List.of("A1", "A1-DSP")).map(Argument::head).map(s::token)
                    .filter(t -> !s.dominates(t.index(), verb.index())).filter(t -> isContent(s, t, cue)).ifPresent(found::add);
        }
        return found;
    }

    private boolean isQuoted(Sentence s, Token head) {
        return quotes.stream().anyMatch(s.subtreeSpan(head.index())::overlaps);
    }

    private boolean isContent(Sentence s, Token head, Cue cue) {
        return head.isVerb() || DENIES_THINGS.contains(cue.lemma()) || isQuoted(s, head);
    }

    private static boolean isSlippedIn(Sentence s, Token verb) {
        return verb.label().equals("parataxis") || verb.label().equals("advcl") && s.children(verb.index()).stream()
                .anyMatch(t -> t.label().equals("mark") && t.lemma().equals("as"));
    }

    private static List<Span> runs(Sentence s, TreeSet<Integer> indexes) {
        List<Span> parts = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (int i : indexes) {
            if (!run.isEmpty() && run.get(run.size() - 1).index() + 1 != i) {
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

    /** Parts stretched over each quotation that they reach into. */
    private List<Span> withQuotes(List<Span> parts) {
        List<Span> stretched = new ArrayList<>();
        for (Span part : parts) {
            Span now = part;
            for (Span quote : quotes) {
                now = quote.overlaps(now) ? now.cover(quote) : now;
            }
            if (!stretched.isEmpty() && stretched.get(stretched.size() - 1).overlaps(now)) {
                now = stretched.remove(stretched.size() - 1).cover(now);
            }
            stretched.add(now);
        }
        return stretched;
    }

    private List<Span> quotesBeside(Sentence s, Token verb) {
        return quotes.stream().filter(q -> q.overlaps(s.span()) && !q.contains(verb.span()))
                .filter(q -> Math.abs(q.start() - verb.span().end()) < 4 || Math.abs(verb.span().start() - q.end()) < 60
                        && s.tokensIn(q).stream().anyMatch(t -> s.dominates(verb.index(), t.index()))
                        || s.tokensIn(q).stream().anyMatch(t -> s.dominates(verb.index(), t.index()))).toList();
    }
}
