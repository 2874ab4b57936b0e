package org.stet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.stet.fact.DocumentFacts;

/** Facts to standard output, each document as soon as it is read. */
final class FactStream implements FactOutput {

    private final Console console;
    private final Function<DocumentFacts, String> form;
    private final String between;
    private boolean first = true;

    FactStream(Console console, Function<DocumentFacts, String> form, String between) {
        this.console = console;
        this.form = form;
        this.between = between;
    }

    /** @throws ReaderGone if nobody reads on */
    @Override
    public void add(DocumentFacts facts) {
        try {
            if (!console.print(out -> out.write((first ? "" : between) + form.apply(facts)))) {
                throw new ReaderGone();
            }
            first = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish() {
        // each document was written whole
    }

    @Override
    public void close() {
        // standard output stays open
    }
}
