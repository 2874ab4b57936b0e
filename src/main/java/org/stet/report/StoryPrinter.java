package org.stet.report;

import java.io.IOException;
import java.util.function.Function;
import org.stet.story.StoryGroup;

/** Prints which documents tell of the same event, story by story, each as soon as it is given. Lines end with a line feed. */
public interface StoryPrinter {

    /**
     * What a document is shown with; each empty where it is not known.
     *
     * @param published ISO date
     * @param headline  or its first words
     */
    record Heading(String published, String publisher, String headline) {
    }

    /** @param headings by the id of a document */
    void add(StoryGroup story, Function<String, Heading> headings, Appendable out) throws IOException;

    /** To be called when all were given. */
    void finish(Appendable out) throws IOException;
}
