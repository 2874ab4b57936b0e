package org.stet.extract;

import java.util.List;
import java.util.stream.Stream;
import org.stet.document.Document;
import org.stet.fact.Skipped;
import org.stet.language.EnglishText;
import org.stet.text.Zone;

/** Names what of a document is not read for facts. */
public final class SkippedReader {

    private SkippedReader() {
    }

    /** Blocks that are not in English and blocks of boilerplate, in text order. */
    public static List<Skipped> read(Document document, EnglishText english) {
        Stream<Skipped> foreign = english.foreign().stream().map(span -> new Skipped(span, Skipped.LANGUAGE));
        Stream<Skipped> boilerplate = document.blocks().stream().filter(b -> b.zone() == Zone.BOILERPLATE)
                .map(b -> new Skipped(b.span(), Skipped.ZONE));
        return Stream.concat(foreign, boilerplate).sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }
}
