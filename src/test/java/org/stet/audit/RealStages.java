package org.stet.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.ZonePatterns;
import org.stet.fact.DocumentFacts;
import org.stet.language.CacheRoot;
import org.stet.language.Language;
import org.stet.language.Progress;
import org.stet.text.Source;

/** The real stages, whose models are opened once for all tests of this run, from the ordinary cache. */
public final class RealStages {

    /** The top of the source tree. */
    public static final Path HOME = Path.of(".");

    private static final Language LANGUAGE = Language.open(CacheRoot.choose(), Progress.none());
    private static final Workbench USUAL = onCache(CacheRoot.choose());

    private RealStages() {
    }

    public static Workbench workbench() {
        return USUAL;
    }

    /** With compiled rules kept in another place. */
    static Workbench onCache(Path cache) {
        return new Workbench(cache, progress -> LANGUAGE);
    }

    /** Plays examples of rules by the standard settings. What they state is read once for all tests of this run. */
    static Rehearsal rehearsal() {
        return Standard.REHEARSAL;
    }

    /** Made when it is first asked for. */
    private static final class Standard {

        private static final Rehearsal REHEARSAL = new Rehearsal(USUAL.preparation(Settings.standard(HOME), notice -> { }), documents());
    }

    /** Facts of a document as an audit has them: reviewed ones if there are any, else extracted. */
    public static DocumentFacts facts(Document document) {
        return ReviewedFacts.read(Settings.standard(HOME), notice -> { }).of(List.of(document)).getOrDefault(document.id(),
                USUAL.extraction(Settings.standard(HOME), notice -> { }).apply(document));
    }

    public static Documents documents() {
        Path patterns = HOME.resolve("rules/lexicon/boilerplate.yaml");
        try {
            return new Documents(ZonePatterns.read(new Source(patterns.toString(), Files.readString(patterns))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
