package org.stet.align;

import java.util.List;
import org.stet.fact.Correspondence;

/**
 * Holds a document against itself. Two figures, days or names of one text mostly belong to two things, as whoever wrote it knew both: here
 * nothing counts as the same for being merely near, and whatever may tell two things apart keeps them apart. Only differences are noted.
 */
final class SelfComparison {

    private final FiguresWithin figures;
    private final NamesWithin names;
    private final EventsWithin events;
    private final SpeechWithin speech;
    private final HeadlineWithin headline;
    private final PointsWithin points = new PointsWithin();
    private final TollsWithin tolls;
    private final SourceBehind behind;

    SelfComparison(Vocabulary vocabulary, Thesaurus thesaurus, Entities entities, Places places, Sources sources) {
        Apart apart = new Apart(vocabulary, entities, places);
        this.figures = new FiguresWithin(vocabulary, apart);
        this.names = new NamesWithin(vocabulary, thesaurus);
        this.events = new EventsWithin(vocabulary, entities, places, apart);
        this.speech = new SpeechWithin(sources, entities);
        this.tolls = new TollsWithin(new SameCount(vocabulary, new UnitComparison(vocabulary)));
        this.headline = new HeadlineWithin(entities, figures, events);
        this.behind = new SourceBehind(figures, events, headline);
    }

    /** @param text the document's text */
    List<Correspondence> compare(Side side, String text) {
        OneText one = new OneText(side, text);
        figures.compare(one);
        names.compare(one);
        events.compare(one);
        speech.compare(one);
        headline.compare(one);
        points.compare(one);
        tolls.compare(one);
        behind.compare(one);
        return one.found();
    }
}
