package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.SourcePattern;

/** What a draft is held against. */
final class Sources {

    private Sources() {
    }

    /**
     * What the command line names, or else the settings. With mistakes in the settings none, as those are told before any work.
     *
     * @throws org.stet.text.ProblemException if what the settings name is not there
     */
    static List<Path> of(List<Path> against, Newsroom set) {
        return against.isEmpty() && set.problems().isEmpty() ? SourcePattern.paths(set.runs().sources()) : against;
    }
}
