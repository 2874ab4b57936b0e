package org.stet.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.SourceKind;
import org.stet.fact.Speaker;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Phrase;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Reads who a noun phrase names as the source of something said, and what kind of source that is. */
final class SpeakerReader {

    private static final Set<String> DESCRIBES = Set.of("prep", "rcmod", "partmod", "nn", "poss", "appos");

    private final Notebook notes;
    private final References references;
    private final Lexicon lexicon;

    SpeakerReader(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
        this.lexicon = notes.lexicon;
    }

    static Speaker nobody(int at) {
        return new Speaker(new Span(at, at), "", "", SourceKind.UNRESOLVED, false);
    }

    /**
     * The head of the phrase that names who speaks by this verb. Where that is a thing which cannot speak, a verb has been hung on the
     * wrong clause: the speaker of the verb whose content it stands in is meant ("X said the call was short and described it as tense").
     */
    Optional<Token> speakerOf(Sentence s, Token verb) {
        Optional<Token> agent = Clauses.agent(s, verb).map(t -> issuer(s, t));
        boolean own = agent.isPresent() && agent.get().head() == verb.index();
        if (agent.isEmpty() || own || canSpeak(s, agent.get())) {
            return agent;
        }
        Token at = verb;
        boolean inContent = false;
        while (at.head() >= 0) {
            inContent |= at.label().equals("ccomp");
            at = s.token(at.head());
            Optional<Token> above = inContent && at.isVerb() ? Clauses.agent(s, at).filter(t -> canSpeak(s, t)) : Optional.empty();
            if (above.isPresent()) {
                return above;
            }
        }
        return agent;
    }

    /** "The ministry issued a statement saying ...": the ministry speaks. */
    private Token issuer(Sentence s, Token noun) {
        return Optional.of(noun).filter(t -> t.label().equals("dobj") && lexicon.has(Words.SOURCE_DOCUMENT, t.lemma())).flatMap(s::head)
                .filter(v -> lexicon.has(Words.SOURCE_ISSUING, v.lemma())).flatMap(v -> Clauses.agent(s, v)).orElse(noun);
    }

    boolean canSpeak(Sentence s, Token head) {
        return !head.lemma().equals("it") && (head.pos().startsWith("PRP") || kind(s, head, references.phraseSpan(s, head)) != SourceKind.UNRESOLVED);
    }

    Speaker read(Sentence s, Token head, Token cue) {
        return read(s, head, references.phraseSpan(s, head), whole(s, head, cue));
    }

    /** A source that is only named, as at the head of a paragraph. @param words its tokens, at least one */
    Speaker label(Sentence s, List<Token> words) {
        return read(s, words.get(words.size() - 1), s.span(words), s.span(words));
    }

    /** @param span the phrase at its shortest, which tells the kind @param whole with all that describes it */
    private Speaker read(Sentence s, Token head, Span span, Span whole) {
        String text = whole.in(notes.text());
        Token who = references.nameOver(head).isPresent() ? head : namedBeside(s, head).orElse(head);
        SourceKind kind = kind(s, who, span);
        Set<Integer> outside = new HashSet<>();
        s.tokens().stream().filter(t -> !whole.overlaps(t.span())).forEach(t -> outside.add(t.index()));
        String entity = isSeveral(s, head) ? "" : references.entityOrWords(s, who, outside.contains(head.index()) ? Set.of() : outside);
        return new Speaker(whole, text, entity, kind, explained(s));
    }

    /** The noun phrase with all that says who it is, on the side of the cue it stands on. */
    private static Span whole(Sentence s, Token head, Token cue) {
        Optional<Token> relative = s.children(cue.index()).stream().filter(t -> t.label().equals("nsubj") && t.pos().startsWith("W")).findFirst();
        if (relative.isPresent() && s.dominates(head.index(), cue.index())) {
            return relative.get().span();
        }
        boolean before = head.index() < cue.index();
        Set<Integer> foreign = new HashSet<>();
        s.children(head.index()).stream().filter(t -> isForeign(s, t)).forEach(t -> s.subtree(t.index()).forEach(x -> foreign.add(x.index())));
        List<Token> phrase = s.subtree(head.index()).stream().filter(t -> before ? t.index() < cue.index() : t.index() > cue.index())
                .filter(t -> !foreign.contains(t.index()) && !(t.index() < head.index() && t.name().equals("TIME"))).toList();
        return phrase.contains(head) ? s.span(Sentence.run(phrase, head)) : head.span();
    }

    /** What hangs on a source but is not said of it: "as", a joined clause, a participle that tells of the saying ("..., speaking in Oslo,"). */
    private static boolean isForeign(Sentence s, Token child) {
        int first = s.subtree(child.index()).get(0).index();
        return child.label().equals("prep") && child.lemma().equals("as") || child.label().equals("conj") && child.isVerb()
                || child.pos().equals("VBG") && child.label().equals("partmod") && first > 0 && s.token(first - 1).form().equals(",");
    }

    /** The name in "the chief executive, Kirsi Laaks". */
    private Optional<Token> namedBeside(Sentence s, Token head) {
        return s.child(head.index(), "appos").filter(t -> references.nameOver(t).filter(n -> n.kind() == NameKind.PERSON).isPresent());
    }

    /** "Both men", "the two leaders": people named elsewhere, more than one. */
    private static boolean isSeveral(Sentence s, Token head) {
        List<Token> children = s.children(head.index());
        boolean counted = children.stream().anyMatch(t -> t.pos().equals("CD")) && children.stream().anyMatch(t -> t.lemma().equals("the"));
        return head.pos().equals("NNS") && (counted || children.stream().anyMatch(t -> t.lemma().equals("both")));
    }

    /** The people in "thousands of teachers", "one of the ministers", "some of them". */
    private Token people(Sentence s, Token head) {
        boolean some = head.pos().equals("CD") || head.pos().equals("DT") || lexicon.has(Words.QUANTIFIER, head.lemma()) || head.name().equals("CARDINAL");
        return !some ? head : s.children(head.index()).stream().filter(t -> t.label().equals("prep") && t.lemma().equals("of"))
                .flatMap(t -> s.child(t.index(), "pobj").stream()).findFirst().orElse(head);
    }

    SourceKind kind(Sentence s, Token head) {
        return kind(s, head, references.phraseSpan(s, head));
    }

    private SourceKind kind(Sentence s, Token phrase, Span span) {
        Token head = people(s, phrase);
        if (head != phrase && head.pos().startsWith("PRP")) {
            return SourceKind.UNNAMED_BARE;
        }
        if (isSeveral(s, head)) {
            return SourceKind.UNRESOLVED;
        }
        Optional<Name> name = references.nameOver(head);
        if (name.isPresent()) {
            return named(name.get());
        }
        if (head.pos().startsWith("PRP")) {
            String entity = references.entity(s, head);
            return entity.isEmpty() ? SourceKind.UNRESOLVED
                    : notes.names.all().stream().filter(n -> n.entity().equals(entity)).findFirst().map(this::named).orElse(SourceKind.NAMED);
        }
        if (isVague(s, span)) {
            return SourceKind.VAGUE;
        }
        if (lexicon.has(Words.TITLE, head.lemma()) && !references.entity(s, head).isEmpty()) {
            return SourceKind.NAMED;
        }
        if (lexicon.has(Words.SOURCE_DOCUMENT, head.lemma())) {
            return SourceKind.DOCUMENT;
        }
        if (lexicon.has(Words.OUTLET_WORD, head.lemma())) {
            return SourceKind.OUTLET;
        }
        if (lexicon.has(Words.SOURCE_INSTITUTION, head.lemma())) {
            return SourceKind.INSTITUTION;
        }
        if (lexicon.has(Words.SOURCE_UNNAMED, head.lemma())) {
            return isDescribed(s, head) ? SourceKind.UNNAMED_DESCRIBED : SourceKind.UNNAMED_BARE;
        }
        return SourceKind.UNRESOLVED;
    }

    private SourceKind named(Name name) {
        String text = name.text().toLowerCase(Locale.ROOT);
        boolean outlet = lexicon.has(Words.SOURCE_OUTLET, text) || lexicon.has(Words.SOURCE_OUTLET, name.entity());
        if (outlet || name.kind() == NameKind.ORGANIZATION && text.contains(" ") && lexicon.has(Words.OUTLET_NAME, text.substring(text.lastIndexOf(' ') + 1))) {
            return SourceKind.OUTLET;
        }
        return name.kind() == NameKind.PERSON || name.kind() == NameKind.OTHER ? SourceKind.NAMED : SourceKind.INSTITUTION;
    }

    private boolean isVague(Sentence s, Span span) {
        List<Token> tokens = s.tokensIn(span);
        List<Phrase.Word> words = PhraseWords.of(tokens);
        return !words.isEmpty() && lexicon.phrases(Words.SOURCE_VAGUE).longest(words, 0).filter(m -> m.length() == words.size()).isPresent();
    }

    /** Whether anything but articles and quantifiers tells who it is. */
    private boolean isDescribed(Sentence s, Token head) {
        return s.children(head.index()).stream().filter(t -> !t.lemma().equals("as")).anyMatch(t -> DESCRIBES.contains(t.label())
                || t.label().equals("amod") && !lexicon.has(Words.QUANTIFIER, t.lemma()));
    }

    /** Whether the sentence or the next says why a name is withheld. */
    private boolean explained(Sentence s) {
        int next = s.index() + 1;
        return explains(s) || next < notes.sentences().size() && explains(notes.sentences().get(next));
    }

    private boolean explains(Sentence s) {
        List<Phrase.Word> words = PhraseWords.of(s.tokens());
        return IntStream.range(0, words.size()).anyMatch(i -> lexicon.phrases(Words.ANONYMITY_REASON).longest(words, i).isPresent());
    }
}
