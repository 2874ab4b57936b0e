package org.stet.extract;

import java.util.function.Supplier;
import org.stet.extract.time.TimeGrammar;
import org.stet.fact.DocumentFacts;
import org.stet.language.AnnotatedDocument;
import org.stet.language.Gazetteer;
import org.stet.lexicon.Lexicon;
import org.stet.text.Deadline;

/** Reads the facts of an annotated document. Safe for use by several threads. */
public final class Extractor {

    /** Grows whenever the same text may give other facts. */
    public static final String VERSION = "8";

    private final Lexicon lexicon;
    private final Supplier<Gazetteer> gazetteer;
    private final TimeGrammar times;

    public Extractor(Lexicon lexicon, Gazetteer gazetteer) {
        this(lexicon, () -> gazetteer);
    }

    /** @param gazetteer asked for with each document, so that the words of the lexicon can be made ready while the models are opened */
    public Extractor(Lexicon lexicon, Supplier<Gazetteer> gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.times = new TimeGrammar(lexicon);
    }

    /** Takes the time it needs. */
    public DocumentFacts extract(AnnotatedDocument annotated) {
        return extract(annotated, Deadline.none());
    }

    /** @throws org.stet.text.DeadlineException if the deadline passes; asked by every finder at every sentence */
    public DocumentFacts extract(AnnotatedDocument annotated, Deadline deadline) {
        Notebook notes = new Notebook(annotated, lexicon, gazetteer.get(), deadline);
        Quotes quotes = QuoteMarks.find(notes.text(), annotated.document().blocks());
        new NameFinder(notes).find();
        new PositionFinder(notes).find();
        References references = new References(notes, quotes);
        new TimeFinder(notes, quotes, times).find();
        new AttributionFinder(notes, references, quotes).find();
        new Continuation(notes, quotes).find();
        new QuotationFinder(notes, references, quotes).find();
        new ClaimFinder(notes, references).find();
        new TimeTies(notes).tie();
        new QuantityFinder(notes, references).find();
        new PlaceFinder(notes, references).find();
        new CauseFinder(notes).find();
        new AccusationFinder(notes, references).find();
        new QualifierFinder(notes).find();
        new ResponseFinder(notes, references).find();
        new CharacterisationFinder(notes, references, quotes).find();
        new SuperlativeFinder(notes, quotes).find();
        new GroupFinder(notes).find();
        new LegalStatusFinder(notes, references).find();
        new RevisionFinder(notes).find();
        new AnonymousSourceFinder(notes).find();
        new WrongFinder(notes).find();
        new JudgementFinder(notes, references, quotes).find();
        new StudyFinder(notes, quotes).find();
        new PollFinder(notes).find();
        new LeadFinder(notes).find();
        new OutletFinder(notes, references).find();
        return notes.facts(VERSION);
    }
}
