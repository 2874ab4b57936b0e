package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.fact.Attribution;
import org.stet.fact.Cue;
import org.stet.fact.Form;
import org.stet.fact.NameKind;
import org.stet.fact.Speaker;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Finds who says what: by verbs, by "according to", by nouns ("his claim that"), by a headline's colon, by a colon before a quotation. */
final class AttributionFinder {

    private final Notebook notes;
    private final References references;
    private final Quotes quotes;
    private final CueReader cues;
    private final ContentFinder contents;
    private final SpeakerReader speakers;

    AttributionFinder(Notebook notes, References references, Quotes quotes) {
        this.notes = notes;
        this.references = references;
        this.quotes = quotes;
        this.cues = new CueReader(notes.lexicon);
        this.contents = new ContentFinder(notes.lexicon, quotes, cues);
        this.speakers = new SpeakerReader(notes, references);
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            for (Token t : s.tokens()) {
                if (t.lemma().equals("accord") || t.form().equalsIgnoreCase("per")) {
                    byPreposition(s, t);
                } else if (t.isVerb() && !isQuoted(t)) {
                    cues.read(s, t).ifPresent(cue -> byVerb(s, t, cue));
                } else if (t.isNoun() && notes.lexicon.has(Words.CUE_NOUN, t.lemma())) {
                    byNoun(s, t);
                }
            }
            if (s.zone() == Zone.HEADLINE) {
                byColon(s);
            }
        }
    }

    /** Whether the word stands in a quotation, and is not itself all of it. */
    private boolean isQuoted(Token token) {
        return quotes.over(token.span()).stream().anyMatch(q -> q.contains(token.span()) && q.length() > token.span().length() + 2);
    }

    private void byVerb(Sentence s, Token verb, Cue cue) {
        Optional<Token> source = speakers.speakerOf(s, verb);
        List<Span> content = contents.content(s, verb, cue, source);
        if (content.isEmpty()) {
            content = quoteInNextBlock(s, verb);
        }
        boolean silent = cue.stance() == Stance.NEUTRAL && s.child(verb.index(), "neg").isPresent();
        boolean nobody = source.isEmpty() && cue.stance() != Stance.ACCUSING && s.child(verb.index(), "ccomp").isEmpty();
        if (content.isEmpty() || silent || nobody) {
            return;
        }
        Speaker speaker = source.map(t -> speakers.read(s, t, verb)).orElse(SpeakerReader.nobody(verb.span().start()));
        String time = timeOf(s, verb, content);
        add(s, speaker, cue, content, time.isEmpty() && goesOn(s, verb) ? timeOfLast(s, speaker) : time);
    }

    /** "Further said", "added": the speech act that was dated before goes on. */
    private boolean goesOn(Sentence s, Token verb) {
        return notes.lexicon.has(Words.CUE_GOES_ON, verb.lemma()) || s.children(verb.index()).stream()
                .anyMatch(t -> t.label().equals("advmod") && notes.lexicon.has(Words.CUE_GOES_ON, t.lemma()));
    }

    private String timeOfLast(Sentence s, Speaker speaker) {
        return IntStream.range(Math.max(0, s.index() - 3), s.index()).boxed().flatMap(notes.attributions::in)
                .filter(a -> !speaker.entity().isEmpty() && a.source().entity().equals(speaker.entity()))
                .reduce((one, later) -> later).map(Attribution::timex).orElse("");
    }

    /** A verb at the end of a block that closes with a colon introduces the quotation that the next block opens with. */
    private List<Span> quoteInNextBlock(Sentence s, Token verb) {
        boolean last = s.tokens().stream().filter(t -> t.index() > verb.index()).allMatch(Token::isPunctuation)
                && s.token(s.tokens().size() - 1).form().equals(":");
        int next = s.index() + 1;
        if (!last || next >= notes.sentences().size()) {
            return List.of();
        }
        int from = notes.sentences().get(next).span().start();
        return quotes.beginningAt(from).stream().limit(1).toList();
    }

    private void byPreposition(Sentence s, Token token) {
        boolean per = token.form().equalsIgnoreCase("per");
        Optional<Token> to = per ? Optional.of(token) : s.tokens().stream()
                .filter(t -> t.index() == token.index() + 1 && t.lemma().equals("to")).findFirst();
        Optional<Token> source = to.flatMap(t -> s.child(t.index(), "pobj"));
        if (source.isEmpty() || per && references.nameOver(source.get()).filter(n -> n.kind() != NameKind.PERSON).isEmpty()) {
            return;
        }
        Token top = token;
        while (top.head() >= 0 && !s.token(top.head()).isVerb() && s.token(top.head()).head() >= 0) {
            top = s.token(top.head());
        }
        Set<Integer> own = new java.util.HashSet<>();
        s.subtree(token.index()).forEach(t -> own.add(t.index()));
        List<Token> rest = s.subtree(Math.max(0, top.head() >= 0 ? top.head() : top.index())).stream().filter(t -> !own.contains(t.index())).toList();
        List<Token> governed = rest;
        boolean insideQuote = !rest.isEmpty() && quotes.hold(s.span(governed));
        if (insideQuote || rest.stream().noneMatch(Token::isVerb) && s.zone() != Zone.HEADLINE) {
            rest = s.tokens().stream().filter(t -> !own.contains(t.index())).toList();
        }
        if (rest.isEmpty()) {
            return;
        }
        Span cueSpan = per ? token.span() : new Span(token.span().start(), to.get().span().end());
        Cue cue = new Cue(cueSpan, cueSpan.in(notes.text()), per ? "per" : "according to", Stance.NEUTRAL);
        add(s, speakers.read(s, source.get(), token), cue, contiguous(s, rest), "");
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

    private void byNoun(Sentence s, Token noun) {
        Optional<Token> clause = s.children(noun.index()).stream().filter(t -> t.isVerb() && t.index() > noun.index()
                && s.children(t.index()).stream().anyMatch(c -> c.label().equals("complm") || c.label().equals("mark") && c.lemma().equals("that")))
                .findFirst();
        if (clause.isEmpty()) {
            return;
        }
        Optional<Token> source = s.child(noun.index(), "poss");
        Stance stance = notes.lexicon.has(Words.ACCUSATION_NOUN, noun.lemma()) ? Stance.ACCUSING
                : noun.lemma().equals("claim") ? Stance.DOUBTING : Stance.NEUTRAL;
        add(s, source.map(t -> speakers.read(s, t, noun)).orElse(SpeakerReader.nobody(noun.span().start())),
                new Cue(noun.span(), noun.span().in(notes.text()), noun.lemma(), stance), List.of(s.subtreeSpan(clause.get().index())), "");
    }

    /** "Flood could have been foreseen: expert" and "Expert: flood could have been foreseen". */
    private void byColon(Sentence s) {
        List<Token> colons = s.tokens().stream().filter(t -> t.form().equals(":")).toList();
        if (colons.size() != 1 || notes.attributions.in(s.index()).findAny().isPresent()) {
            return;
        }
        Token colon = colons.get(0);
        List<Token> before = s.tokens().subList(0, colon.index());
        List<Token> after = s.tokens().subList(colon.index() + 1, s.tokens().size());
        boolean atEnd = isSource(after);
        if (before.isEmpty() || after.isEmpty() || atEnd == isSource(before)) {
            return;
        }
        List<Token> source = atEnd ? after : before;
        Token head = source.get(source.size() - 1);
        add(s, speakers.read(s, head, colon), new Cue(colon.span(), ":", ":", Stance.NEUTRAL), List.of(s.span(atEnd ? before : after)), "");
    }

    private boolean isSource(List<Token> tokens) {
        return !tokens.isEmpty() && tokens.size() <= 4 && tokens.stream().noneMatch(t -> t.isVerb() || t.isPunctuation())
                && tokens.stream().anyMatch(t -> references.nameOver(t).isPresent() || notes.lexicon.has(Words.SOURCE_UNNAMED, t.lemma())
                || notes.lexicon.has(Words.SOURCE_DOCUMENT, t.lemma()));
    }

    /** The time expression that hangs on the cue verb itself, or on the verb it is joined to, outside the content. */
    private String timeOf(Sentence s, Token verb, List<Span> content) {
        Token at = verb;
        for (int climb = 0; climb < 4; climb++) {
            Token over = at;
            Optional<String> found = notes.times.in(s.index()).filter(t -> t.interval() != null)
                    .filter(t -> content.stream().noneMatch(c -> c.overlaps(t.span())))
                    .filter(t -> s.tokensIn(t.span()).stream().anyMatch(x -> hangsOn(s, over, x))).map(t -> t.id()).findFirst();
            boolean joined = at.label().equals("conj") || !at.isVerb() || at.pos().equals("VBG");
            if (found.isPresent() || at.head() < 0 || !joined || !Set.of("advcl", "partmod", "conj", "pcomp", "prep").contains(at.label())) {
                return found.orElse("");
            }
            at = s.token(at.head());
        }
        return "";
    }

    private static boolean hangsOn(Sentence s, Token verb, Token time) {
        Token at = time;
        while (at.head() >= 0) {
            at = s.token(at.head());
            if (at.index() == verb.index()) {
                return true;
            }
            if (at.isVerb()) {
                return false;
            }
        }
        return false;
    }

    private void add(Sentence s, Speaker source, Cue cue, List<Span> content, String timex) {
        List<Span> parts = content.stream().filter(c -> !c.contains(cue.span())).toList();
        if (parts.isEmpty()) {
            return;
        }
        Span whole = parts.stream().reduce(cue.span(), Span::cover);
        whole = source.text().isEmpty() ? whole : whole.cover(source.span());
        long quoted = parts.stream().filter(quotes::hold).count();
        boolean some = parts.stream().anyMatch(quotes::overlap);
        Form form = quoted == parts.size() ? Form.DIRECT : some ? Form.MIXED : Form.INDIRECT;
        String words = String.join(" ", parts.stream().map(p -> p.in(notes.text())).toList());
        notes.add(new Attribution(notes.id("attribution"), notes.document(), notes.passage(s, whole), source, cue, parts,
                words, form, timex));
    }
}
