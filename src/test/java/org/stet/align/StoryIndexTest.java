package org.stet.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.audit.Dictionary;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.FactFile;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.language.CacheRoot;
import org.stet.language.Language;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.LexiconReader;
import org.stet.text.Source;

/**
 * Holds the index to what comes out where everything is held against everything: the same in small stories, down to the ids; in large ones
 * only part of it, but never a difference without what agrees in the same two documents.
 */
class StoryIndexTest {

    private static final Lexicon LEXICON = LexiconReader.read(Path.of("rules/lexicon"));
    private static final Language LANGUAGE = Language.open(CacheRoot.choose(), (what, done, total) -> { });
    private static final Thesaurus THESAURUS = new Dictionary(LANGUAGE.wordNet(), LANGUAGE.gazetteer());
    private static final List<String> SEEDS = List.of("000", "001", "002", "003", "004");
    /** Of which a rule may ask whether the other document has it somewhere else. */
    private static final Set<Slot> ASKED = Set.of(Slot.POLARITY, Slot.PLACE, Slot.CAUSE, Slot.TIME, Slot.WORDS, Slot.SPEAKER);

    private record Story(List<DocumentFacts> facts, Map<String, Source> texts) {

        /** The seeds over and over, with some sentences of each, so that much is said in two documents and nothing in all. */
        static Story of(int documents, long seed) {
            return of(documents, seed, SEEDS);
        }

        /** One seed over and over, so that much is said in every second document. */
        static Story ofOne(int documents, long seed) {
            return of(documents, seed, SEEDS.subList(0, 1));
        }

        private static Story of(int documents, long seed, List<String> seeds) {
            Random random = new Random(seed);
            List<DocumentFacts> facts = new ArrayList<>();
            Map<String, Source> texts = new HashMap<>();
            for (int i = 0; i < documents; i++) {
                String id = String.format(Locale.ROOT, "d%03d", i);
                String from = seeds.get(random.nextInt(seeds.size()));
                Set<Integer> sentences = random.ints(30, 0, 60).boxed().collect(Collectors.toSet());
                facts.add(part(FactFile.read(source(Path.of("facts", from + ".yaml")), id), sentences));
                texts.put(id, source(text(from)));
            }
            return new Story(facts, texts);
        }

        Set<String> ids() {
            return texts.keySet();
        }
    }

    private static Path text(String seed) {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(f -> f.getFileName().toString().startsWith(seed + "_")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentFacts part(DocumentFacts all, Set<Integer> sentences) {
        return new DocumentFacts(all.document(), all.sha256(), all.extractor(), in(all.names(), sentences), in(all.claims(), sentences),
                in(all.attributions(), sentences), in(all.quotations(), sentences), in(all.quantities(), sentences), in(all.times(), sentences),
                in(all.places(), sentences), in(all.causes(), sentences), in(all.qualifiers(), sentences), in(all.accusations(), sentences),
                in(all.responses(), sentences), in(all.characterisations(), sentences), in(all.positions(), sentences), List.of(), List.of(),
                List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static <T extends Stated> List<T> in(Collection<T> facts, Set<Integer> sentences) {
        return facts.stream().filter(f -> sentences.contains(f.at().sentence())).toList();
    }

    /** Texts are near by the letters they have in common. */
    private static List<float[]> embed(List<String> texts) {
        return texts.stream().map(text -> {
            float[] letters = new float[32];
            text.toLowerCase(Locale.ROOT).chars().forEach(c -> letters[c % 32] += c % 3 - 1);
            double length = Math.sqrt(Similarity.cosine(letters, letters));
            for (int i = 0; i < letters.length; i++) {
                letters[i] /= (float) Math.max(0.1, length);
            }
            return letters;
        }).toList();
    }

    private static List<Correspondence> found(List<DocumentFacts> facts, Map<String, Source> texts, Set<String> underCheck) {
        return new Aligner(LEXICON, THESAURUS, StoryIndexTest::embed).align(facts, texts, underCheck);
    }

    /** What comes out if all facts of all documents meet. */
    private static List<Correspondence> all(Story story, Set<String> underCheck) {
        Similarity similarity = StoryIndexTest::embed;
        List<DocumentFacts> sorted = story.facts.stream().sorted(Comparator
                .comparing((DocumentFacts d) -> !underCheck.contains(d.document())).thenComparing(DocumentFacts::document)).toList();
        Entities entities = new Entities(sorted, LEXICON, THESAURUS);
        Places places = new Places(LEXICON, THESAURUS);
        Vocabulary vocabulary = new Vocabulary(LEXICON, THESAURUS);
        Sources sources = new Sources(vocabulary, entities);
        SpeechComparison speech = new SpeechComparison(vocabulary, entities, sources, new CutSense(LEXICON));
        StatementComparison statements = new StatementComparison(vocabulary, sources, similarity);
        ClaimComparison claims = new ClaimComparison(vocabulary, entities, places, similarity);
        List<Side> sides = sorted.stream().map(d -> new Side(d, story.texts.get(d.document()).text(), vocabulary, similarity)).toList();
        List<Correspondence> found = new ArrayList<>();
        for (int i = 0; i < sides.size() && underCheck.contains(sorted.get(i).document()); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                Side here = sides.get(i);
                Side there = sides.get(j);
                Pair pair = new Pair(here, there, underCheck.contains(sorted.get(j).document()));
                claims.compare(pair, every(here, there, s -> s.facts.claims(), s -> s.facts.claims()));
                statements.compare(pair);
                new QuantityComparison(vocabulary).compare(pair);
                speech.compare(pair, every(here, there, s -> s.facts.quotations(), s -> s.facts.quotations()),
                        every(here, there, s -> s.facts.quotations(), List::of, (q, t) -> t.says(here.words(q)) && !here.words(q).isEmpty()),
                        every(here, there, List::of, s -> s.facts.quotations(), (h, q) -> h.says(there.words(q)) && !there.words(q).isEmpty()),
                        every(here, there, Side::statements, Side::statements));
                new AccusationComparison(vocabulary, entities, sources).compare(pair, every(here, there, s -> s.facts.accusations(), s -> s.facts.accusations()));
                new CharacterisationComparison(vocabulary, entities, sources).compare(pair,
                        every(here, there, s -> s.facts.characterisations(), s -> s.facts.characterisations()),
                        every(here, there, s -> s.facts.characterisations(), s -> s.facts.quotations()),
                        every(here, there, s -> s.facts.quotations(), s -> s.facts.characterisations()));
                new NameComparison(vocabulary, entities, places).compare(pair, every(here, there, Side::firstNames, Side::firstNames),
                        every(here, there, Side::firstNames, List::of, (n, t) -> hasWords(n.text(), t)), every(here, there, Side::firstNames, Side::firstNames),
                        every(here, there, List::of, Side::firstNames, (h, n) -> hasWords(n.text(), h)));
                new DateComparison().compare(pair);
                new ReplyComparison(vocabulary, entities).compare(pair);
                found.addAll(pair.found());
            }
        }
        return found;
    }

    private static boolean hasWords(String name, Side text) {
        return QuoteText.words(name).stream().allMatch(w -> text.says(List.of(w)));
    }

    private static long[] every(Side here, Side there, Function<Side, List<?>> ones, Function<Side, List<?>> others) {
        return every(here, there, s -> List.copyOf(ones.apply(s)), s -> List.copyOf(others.apply(s)), (one, other) -> true);
    }

    private static <T, U> long[] every(Side here, Side there, Function<Side, List<T>> ones, Function<Side, List<U>> others,
                                       BiPredicate<T, U> test) {
        List<T> mine = ones.apply(here);
        List<U> its = others.apply(there);
        return IntStream.range(0, mine.size()).boxed().flatMapToLong(i -> IntStream.range(0, its.size()).filter(j -> test.test(mine.get(i), its.get(j)))
                .mapToLong(j -> Meetings.pair(i, j))).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 9, StoryIndex.REACH + 1})
    void joinsTheSameInSmallStoriesOfPeers(int documents) {
        Story story = Story.of(documents, documents);
        List<Correspondence> found = found(story.facts, story.texts, story.ids());
        assertTrue(found.size() > documents * documents, "nothing to compare");
        assertEquals(lines(all(story, story.ids())), lines(found));
    }

    /** However many the sources are. */
    @ParameterizedTest
    @ValueSource(ints = {2, 6, 3 * StoryIndex.REACH})
    void joinsTheSameForADraft(int documents) {
        Story story = Story.of(documents, documents);
        assertEquals(lines(all(story, Set.of("d000"))), lines(found(story.facts, story.texts, Set.of("d000"))));
    }

    private static String lines(List<Correspondence> found) {
        return found.stream().map(Correspondence::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void knowsOfAllThatDiffersWhatAgreesInTheTwoDocuments() {
        Story story = Story.of(4 * StoryIndex.REACH, 7);
        List<Correspondence> everything = all(story, story.ids());
        List<Correspondence> found = found(story.facts, story.texts, story.ids());
        assertTrue(everything.size() > found.size(), "it should have passed over much: " + everything.size() + " and " + found.size());
        Map<String, Set<String>> all = agreeing(everything);
        Map<String, Set<String>> known = agreeing(found);
        List<Correspondence> differing = found.stream().filter(c -> ASKED.contains(c.slot()) && c.outcome() == Outcome.DIFFERENT).toList();
        assertTrue(differing.size() > 3, "too few to tell: " + differing.size());
        for (Correspondence c : differing) {
            String here = c.slot() + " " + c.here() + " " + c.thereDocument();
            String there = c.slot() + " " + c.there() + " " + c.document();
            assertEquals(all.get(here), known.get(here), c.toString());
            assertEquals(all.get(there), known.get(there), c.toString());
        }
    }

    /** What agrees with a fact in one other document, by slot. */
    private static Map<String, Set<String>> agreeing(List<Correspondence> found) {
        Map<String, Set<String>> places = new TreeMap<>();
        found.stream().filter(c -> c.outcome() != Outcome.DIFFERENT).forEach(c -> places.computeIfAbsent(
                c.slot() + " " + c.here() + " " + c.thereDocument(), k -> new TreeSet<>()).add(c.there() + " " + c.outcome() + " " + c.similarity()));
        return places;
    }

    @Test
    void findsTheSameInWhateverOrder() {
        Story story = Story.of(3 * StoryIndex.REACH, 11);
        List<DocumentFacts> shuffled = new ArrayList<>(story.facts);
        Collections.shuffle(shuffled, new Random(1));
        assertEquals(lines(found(story.facts, story.texts, story.ids())), lines(found(shuffled, story.texts, story.ids())));
    }

    /** Three times as many documents that all say the same: as much for each, and not three times as much. */
    @Test
    void findsNoMoreForEachFactOfALargerStory() {
        Story small = Story.ofOne(4 * StoryIndex.REACH, 3);
        Story large = Story.ofOne(12 * StoryIndex.REACH, 3);
        int few = found(small.facts, small.texts, small.ids()).size();
        int many = found(large.facts, large.texts, large.ids()).size();
        assertTrue(many < 1.5 * 3 * few, few + " and " + many);
    }
}
