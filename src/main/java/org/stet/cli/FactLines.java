package org.stet.cli;

import java.util.function.Function;
import org.stet.fact.DocumentFacts;

/** Facts of all documents in one file. */
record FactLines(OutputFile file, Function<DocumentFacts, String> form) implements FactOutput {

    @Override
    public void add(DocumentFacts facts) {
        file.write(out -> out.write(form.apply(facts)));
    }

    @Override
    public void finish() {
        file.finish();
    }

    @Override
    public void close() {
        file.close();
    }
}
