package org.stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.lexicon.Lexicon;
import org.stet.text.Source;

/** Finds which facts of a story's documents speak of the same thing, and how they compare. Safe for use by several threads. */
public final class Aligner {

    private static final long[] NONE = {};

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;
    private final Similarity similarity;

    public Aligner(Lexicon lexicon, Thesaurus thesaurus, Similarity similarity) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
        this.similarity = similarity;
    }

    /**
     * The same for published texts, of which none is another's source: they are held against each other sentence by sentence too.
     *
     * @param story what each document states and in which words; one without wordings is compared by its facts alone
     */
    public List<Correspondence> alignPeers(List<DocumentReading> story, Map<String, Source> texts, Set<String> underCheck) {
        List<Correspondence> found = align(story.stream().map(DocumentReading::facts).toList(), texts, underCheck);
        return Stream.concat(found.stream(), new PeerStatements(lexicon, thesaurus, new Remembered(similarity)).compare(story, texts, underCheck, found).stream()).toList();
    }

    /**
     * Holds every document under check against every other and against itself.
     *
     * @param story      facts of all documents, each document once
     * @param texts      the documents' texts by id
     * @param underCheck ids of those under check
     * @return for two documents under check both directions of every comparison; in an order that depends only on the documents' ids
     */
    public List<Correspondence> align(List<DocumentFacts> story, Map<String, Source> texts, Set<String> underCheck) {
        Similarity remembered = new Remembered(similarity);
        List<DocumentFacts> sorted = story.stream().sorted(Comparator
                .comparing((DocumentFacts d) -> !underCheck.contains(d.document())).thenComparing(DocumentFacts::document)).toList();
        Entities entities = new Entities(sorted, lexicon, thesaurus);
        Places places = new Places(lexicon, thesaurus);
        Vocabulary vocabulary = new Vocabulary(lexicon, thesaurus);
        Sources sources = new Sources(vocabulary, entities);
        SpeechComparison speech = new SpeechComparison(vocabulary, entities, sources, new CutSense(lexicon));
        ClaimComparison claims = new ClaimComparison(vocabulary, entities, places, remembered);
        StatementComparison statements = new StatementComparison(vocabulary, sources, remembered);
        QuantityComparison quantities = new QuantityComparison(vocabulary);
        AccusationComparison accusations = new AccusationComparison(vocabulary, entities, sources);
        ReplyComparison replies = new ReplyComparison(vocabulary, entities);
        CharacterisationComparison characterisations = new CharacterisationComparison(vocabulary, entities, sources);
        Topic topic = new Topic(vocabulary);
        SuperlativeComparison superlatives = new SuperlativeComparison(vocabulary, topic);
        ScopeComparison scopes = new ScopeComparison(vocabulary, entities, topic);
        LegalComparison legal = new LegalComparison(vocabulary, entities);
        PointsComparison points = new PointsComparison();
        FateComparison fates = new FateComparison(new SameCount(vocabulary, new UnitComparison(vocabulary)));
        RevisionComparison revisions = new RevisionComparison(entities, topic);
        SourceCountComparison sourceCounts = new SourceCountComparison(vocabulary);
        DateComparison dates = new DateComparison();
        NameComparison names = new NameComparison(vocabulary, entities, places);
        PhrasalVerbs phrasal = new PhrasalVerbs(lexicon);
        List<Side> sides = sorted.stream().map(phrasal::read).map(d -> new Side(d, texts.get(d.document()).text(), vocabulary, remembered)).toList();
        StoryIndex index = new StoryIndex(sides, i -> underCheck.contains(sides.get(i).facts.document()), vocabulary, entities, places, sources);
        SelfComparison within = new SelfComparison(vocabulary, thesaurus, entities, places, sources);
        List<Correspondence> found = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            index.turnTo(i);
            for (int j = index.next(); j != Meetings.NONE; j = index.next()) {
                Side there = sides.get(j);
                Pair pair = new Pair(sides.get(i), there, underCheck.contains(there.facts.document()));
                claims.compare(pair, index.claims.with(j));
                if (index.isClose(j)) {
                    statements.compare(pair);
                    quantities.compare(pair);
                }
                speech.compare(pair, index.isClose(j) ? Meetings.all(pair.here.facts.quotations().size(), there.facts.quotations().size()) : NONE,
                        index.reported.get(0).with(j), index.reported.get(1).with(j),
                        index.isClose(j) ? Meetings.all(pair.here.statements().size(), there.statements().size()) : NONE);
                accusations.compare(pair, index.accusations.with(j));
                characterisations.compare(pair, index.characterisations.with(j), index.inQuotations.get(0).with(j), index.inQuotations.get(1).with(j));
                names.compare(pair, index.names.get(0).with(j), index.mentions.get(0).with(j), index.names.get(1).with(j), index.mentions.get(1).with(j));
                if (index.isClose(j)) {
                    dates.compare(pair);
                    superlatives.compare(pair);
                    scopes.compare(pair);
                    legal.compare(pair);
                    points.compare(pair);
                    fates.compare(pair);
                    revisions.compare(pair);
                    sourceCounts.compare(pair);
                    replies.compare(pair);
                }
                found.addAll(pair.found());
            }
            if (underCheck.contains(sides.get(i).facts.document())) {
                found.addAll(within.compare(sides.get(i), texts.get(sides.get(i).facts.document()).text()));
            }
        }
        return found;
    }
}
