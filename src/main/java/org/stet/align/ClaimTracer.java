package org.stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Name;
import org.stet.fact.Outcome;
import org.stet.fact.Position;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Telling;
import org.stet.fact.Term;
import org.stet.fact.Wording;
import org.stet.lexicon.Lexicon;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Finds where a document tells a claim that was written by itself. By what corresponds of the two: their events; where no dictionary joins
 * the verbs, the same figure of the same thing; else a sentence that has nearly all the claim's words. Safe for use by several threads.
 */
public final class ClaimTracer {

    /** Share of the claim's words, by weight, that a sentence with its figure has. */
    private static final double WITH_FIGURE = 0.6;
    /** The same of a sentence that only words join to it. */
    private static final double WORDS_ALONE = 0.8;
    /** How sure a figure is that nothing but what became of those counted is told with. */
    private static final double NOTHING_BESIDE = 0.6;
    private static final double NOTHING_AT_ALL = 0.5;
    /** Share of the claim's words from which a sentence that lacks the deed's own word can tell it by another. */
    private static final double WORTH_ALIGNING = 0.35;
    private static final int FEWEST_WORDS = 2;
    private static final Span NOTHING = new Span(0, 0);

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;
    private final Aligner aligner;

    public ClaimTracer(Lexicon lexicon, Thesaurus thesaurus, Similarity similarity) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
        this.aligner = new Aligner(lexicon, thesaurus, similarity);
    }

    /** Whether anything in the claim can be sought in other documents. */
    public static boolean canSeek(DocumentReading claim) {
        return AskedClaim.of(claim).isPresent();
    }

    /**
     * @param claim    with its wordings
     * @param document with its wordings; without them it is found by its facts only
     * @param texts    of both, by id
     * @return one for each sentence that tells it, in text order; none if the document does not
     */
    public List<Telling> trace(DocumentReading claim, DocumentReading document, Map<String, Source> texts) {
        return AskedClaim.of(claim).map(asked -> new Search(asked, claim, document, texts).tellings()).orElse(List.of());
    }

    /** One claim in one document. */
    private final class Search {

        private final AskedClaim asked;
        private final DocumentReading document;
        private final Vocabulary vocabulary = new Vocabulary(lexicon, thesaurus);
        private final SameCount counts = new SameCount(vocabulary, new UnitComparison(vocabulary));
        private final SourceWords words = new SourceWords();
        private final SentenceMatch match;
        private final Acronyms acronyms;
        private final List<Correspondence> found;
        private final Map<String, Stated> facts = new HashMap<>();
        private final TellingReader reader;
        private final Map<Integer, Telling> bySentence = new TreeMap<>();

        Search(AskedClaim asked, DocumentReading claim, DocumentReading document, Map<String, Source> texts) {
            this.asked = asked;
            this.document = document;
            String text = texts.get(document.facts().document()).text();
            words.add(document, text);
            match = matching(asked.wording().terms());
            acronyms = new Acronyms(List.of(claim.facts(), document.facts()));
            Set<Integer> worth = document.wordings().stream().map(Wording::sentence).filter(this::isWorthAligning).collect(Collectors.toSet());
            found = namesAreThere() && (document.wordings().isEmpty() || !worth.isEmpty()) ? aligner.align(List.of(claim.facts(), worthAligning(worth)), texts,
                    Set.of(claim.facts().document())) : List.of();
            document.facts().all().forEach(f -> facts.put(f.id(), f));
            String own = texts.get(claim.facts().document()).text();
            reader = new TellingReader(asked, own, document.facts(), text, counts, found);
        }

        private boolean isWorthAligning(int sentence) {
            return !asked.key().isEmpty() && hasKey(sentence) || shares(match, sentence) >= WORTH_ALIGNING;
        }

        /** What of the document can tell the claim, and what tells who is who. */
        private DocumentFacts worthAligning(Set<Integer> sentences) {
            return document.wordings().isEmpty() ? document.facts() : document.facts().only(f -> sentences.contains(f.at().sentence())
                    || f instanceof Name || f instanceof Position || f instanceof Attribution);
        }

        /** Who or what the claim names, the document names too, be it elsewhere or in another form. */
        private boolean namesAreThere() {
            return asked.names().stream().allMatch(n -> Stream.concat(Vocabulary.words(n.text()).stream(), Vocabulary.words(n.entity()).stream()).anyMatch(words::has)
                    || document.facts().names().stream().anyMatch(o -> isLike(n, o)));
        }

        private boolean isLike(Name one, Name other) {
            String mine = Vocabulary.plain(one.entity());
            String its = Vocabulary.plain(other.entity());
            return acronyms.spelledOut(mine).equals(acronyms.spelledOut(its)) || vocabulary.near(mine).contains(its);
        }

        List<Telling> tellings() {
            if (!namesAreThere()) {
                return List.of();
            }
            byEvent();
            byFigure();
            byQuotation();
            byWords();
            return new ArrayList<>(bySentence.values());
        }

        private void byEvent() {
            asked.main().ifPresent(main -> found.stream().filter(c -> c.slot() == Slot.EVENT && c.here().equals(main.id()))
                    .filter(c -> c.outcome() != Outcome.DIFFERENT && facts.get(c.there()) instanceof Claim)
                    .filter(c -> asked.quotations().isEmpty() || shares(match, facts.get(c.there()).at().sentence()) >= WORDS_ALONE)
                    .sorted(Comparator.comparingDouble(Correspondence::similarity).reversed().thenComparing(Correspondence::there))
                    .forEach(c -> add(reader.of((Claim) facts.get(c.there()), c.similarity()))));
        }

        /** Of people the same has become; of other things the same deed, or none, is told. And what is said beside the figure is said there too. */
        private void byFigure() {
            for (Quantity own : asked.figures()) {
                for (Quantity other : sameFirst(own)) {
                    boolean fate = !counts.fate(own).isEmpty() || !counts.fate(other).isEmpty();
                    boolean alike = counts.ofOneThing(own, other)
                            && (fate ? counts.ofOneFate(own, other) : asked.key().isEmpty() || hasKey(other.at().sentence()));
                    List<Term> rest = asked.beside(own, fate);
                    boolean same = FigureRange.figure(own) == FigureRange.figure(other);
                    double share = rest.isEmpty() ? fate ? 1 : 0 : alike ? shares(matching(rest), other.at().sentence()) : 0;
                    if (alike && share >= (same ? WITH_FIGURE : WORDS_ALONE)) {
                        add(reader.of(other, rest.isEmpty() ? same ? NOTHING_BESIDE : NOTHING_AT_ALL : 0.4 + 0.5 * share));
                    }
                }
            }
        }

        private List<Quantity> sameFirst(Quantity own) {
            return document.facts().quantities().stream().sorted(Comparator.comparing(q -> FigureRange.figure(own) != FigureRange.figure(q))).toList();
        }

        private void byQuotation() {
            found.stream().filter(c -> c.slot() == Slot.WORDS && c.outcome() != Outcome.DIFFERENT && facts.get(c.there()) instanceof Quotation)
                    .filter(c -> asked.quotations().stream().anyMatch(q -> q.id().equals(c.here())))
                    .forEach(c -> add(reader.of((Quotation) facts.get(c.there()), c.similarity())));
        }

        private void byWords() {
            if (asked.wording().terms().size() >= FEWEST_WORDS) {
                document.wordings().forEach(w -> {
                    double share = shares(match, w.sentence());
                    if (share >= WORDS_ALONE && hasKey(w.sentence())) {
                        reader.ofSentence(w, share, this::isLikeMain).ifPresent(this::add);
                    }
                });
            }
        }

        private boolean isLikeMain(Claim other) {
            return asked.main().filter(m -> vocabulary.predicates(m.predicate(), other.predicate()) > 0).isPresent();
        }

        private SentenceMatch matching(List<Term> terms) {
            Wording own = asked.wording();
            return new SentenceMatch(new Wording(own.sentence(), own.span(), own.zone(), terms), words, vocabulary, new boolean[terms.size()]);
        }

        /** Share of the words that the sentence has, 0 to 1. @param sentence as facts count it */
        private double shares(SentenceMatch these, int sentence) {
            return index(sentence).stream().mapToDouble(i -> these.coverage(i, NOTHING)).max().orElse(0);
        }

        private boolean hasKey(int sentence) {
            return asked.key().stream().map(Term::span).allMatch(k -> index(sentence).stream().anyMatch(i -> match.has(i, k)));
        }

        private List<Integer> index(int sentence) {
            return IntStream.range(0, document.wordings().size()).filter(i -> document.wordings().get(i).sentence() == sentence).boxed().toList();
        }

        /** What is found first for a sentence is found by the better reason. */
        private void add(Telling telling) {
            bySentence.putIfAbsent(telling.at().sentence(), telling);
        }
    }
}
