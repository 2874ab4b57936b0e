package org.stet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.fact.Claim;
import org.stet.fact.Name;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;

/**
 * Finds which facts of a story's documents to hold against each other, so that not every one need be held against every other. Whatever
 * the comparisons can join shares a key; of a story of up to {@link #REACH} other documents nothing is passed over. In a larger one each fact
 * meets others in that many documents, more where only some of them are under check.
 */
final class StoryIndex {

    /**
     * So many other documents a fact is held against for every document under check. Who differs from all differs from these, and more
     * witnesses tell an editor nothing; what is rare is found however large the story.
     */
    static final int REACH = 16;
    private static final int NO_DOCUMENT = -1;

    final Meetings claims;
    final List<Meetings> reported;
    final Meetings accusations;
    final Meetings characterisations;
    final List<Meetings> inQuotations;
    final List<Meetings> names;
    final List<Meetings> mentions;
    private final List<Side> sides;
    private final int reach;
    private final IntPredicate looks;
    private final Texts texts;
    private final Items<Side> documents;
    private final List<Meetings> all = new ArrayList<>();
    private int last = NO_DOCUMENT;
    private BitSet close = new BitSet();

    /** @param looks whether the document of this number is under check */
    StoryIndex(List<Side> sides, IntPredicate looks, Vocabulary vocabulary, Entities entities, Places places, Sources sources) {
        this.sides = sides;
        this.looks = looks;
        int underCheck = (int) Math.max(1, IntStream.range(0, sides.size()).filter(looks).count());
        reach = Math.max(1, (int) Math.min(sides.size() - 1, (long) REACH * sides.size() / underCheck));
        texts = new Texts(sides, reach);
        documents = new Items<>(sides, List::of);
        Map<String, Side> byId = sides.stream().collect(Collectors.toMap(s -> s.facts.document(), s -> s));

        Items<Claim> claim = new Items<>(sides, s -> s.facts.claims());
        ClaimKeys claimKeys = new ClaimKeys(claim, vocabulary, entities);
        claims = kept(Retrieval.among(claim, claimKeys::posted, claimKeys::probes, reach, looks));

        Items<Quantity> quantity = new Items<>(sides, s -> s.facts.quantities());
        QuantityKeys quantityKeys = new QuantityKeys(quantity, byId, vocabulary);
        kept(Retrieval.among(quantity, quantityKeys::posted, quantityKeys::probes, reach, looks));
        kept(inTexts(quantity, (q, own) -> texts.figures(FigureRange.lowest(q), FigureRange.highest(q), own)).get(0));

        Items<Quotation> quotation = new Items<>(sides, s -> s.facts.quotations());
        SpeechKeys speechKeys = new SpeechKeys(byId, vocabulary, entities, sources);
        kept(Retrieval.among(quotation, speechKeys::posted, speechKeys::probes, reach, looks));
        reported = kept(inTexts(quotation, (q, own) -> {
            List<String> words = byId.get(q.document()).words(q);
            return words.isEmpty() ? new int[0] : texts.having(words, own, there -> sides.get(there).says(words));
        }));
        kept(Retrieval.among(new Items<>(sides, Side::statements), speechKeys::posted, speechKeys::probes, reach, looks));

        CharacterKeys characterKeys = new CharacterKeys(sides, vocabulary, entities);
        accusations = kept(Retrieval.among(new Items<>(sides, s -> s.facts.accusations()), characterKeys::posted, characterKeys::probes, reach, looks));
        var characterisation = new Items<>(sides, s -> s.facts.characterisations());
        characterisations = kept(Retrieval.among(characterisation, characterKeys::posted, characterKeys::probes, reach, looks));
        inQuotations = kept(Retrieval.bothWays(characterisation, quotation, characterKeys::posted, characterKeys::inQuotations, reach, looks));

        Items<Name> name = new Items<>(sides, Side::firstNames);
        NameKeys nameKeys = new NameKeys(name, vocabulary, entities, places);
        names = kept(Retrieval.bothWays(name, name, nameKeys::posted, nameKeys::probes, reach, looks));
        mentions = kept(inTexts(name, (n, own) -> texts.having(QuoteText.words(n.text()), own, there -> true)));

        var time = new Items<>(sides, s -> s.facts.times());
        kept(Retrieval.bothWays(time, time, DateKeys::posted, DateKeys::probes, reach, looks));
    }

    private Meetings kept(Meetings meetings) {
        all.add(meetings);
        return meetings;
    }

    private List<Meetings> kept(List<Meetings> meetings) {
        all.addAll(meetings);
        return meetings;
    }

    /** Finds documents for a fact by its own and the number of its document. */
    private interface Search<T> {

        int[] find(T fact, int own);
    }

    private <T> List<Meetings> inTexts(Items<T> items, Search<T> search) {
        long[] found = new long[64];
        int size = 0;
        for (int item = 0; item < items.size(); item++) {
            if (looks.test(items.document(item))) {
                for (int document : search.find(items.get(item), items.document(item))) {
                    found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                    found[size++] = Meetings.pair(item, document);
                }
            }
        }
        return Meetings.bothWays(Arrays.copyOf(found, size), items, documents);
    }

    void turnTo(int document) {
        last = NO_DOCUMENT;
        all.forEach(m -> m.turnTo(document));
        if (reach < sides.size() - 1) {
            close = closest();
        }
    }

    /** Whether the document is among those that the one turned to has most in common with; in a small story, and of a draft's sources, all are. */
    boolean isClose(int document) {
        return reach >= sides.size() - 1 || close.get(document);
    }

    private BitSet closest() {
        int[] counts = new int[sides.size()];
        all.forEach(m -> m.tally(counts));
        BitSet closest = new BitSet();
        IntStream.range(0, counts.length).filter(d -> counts[d] > 0).boxed()
                .sorted(Comparator.comparingInt((Integer d) -> -counts[d]).thenComparing(d -> d)).limit(reach).forEach(closest::set);
        return closest;
    }

    /** The next document that any fact of the one turned to is held against, or {@link Meetings#NONE}. */
    int next() {
        all.forEach(m -> m.pass(last));
        last = all.stream().mapToInt(Meetings::next).min().orElse(Meetings.NONE);
        return last;
    }
}
