package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.fact.DocumentFacts;
import org.stet.fact.FactLine;
import org.stet.text.Problem;

/** Where extracted facts go, one document at a time. */
interface FactOutput extends AutoCloseable {

    /** @throws CommandException if the place cannot be written */
    static FactOutput open(ExtractCommand.Format format, @Nullable Path output, List<Path> inputs, Stet stet) {
        boolean yaml = format == ExtractCommand.Format.yaml;
        Function<DocumentFacts, String> form = yaml ? facts -> stet.stages().yaml(facts) : FactLine::of;
        if (output == null) {
            return new FactStream(stet.console(), form, yaml ? "---\n" : "");
        }
        return yaml ? FactFolder.open(output, form) : new FactLines(OutputFile.open(output, inputs), form);
    }

    /** Why the facts of the document with this id cannot be added, if so. Asked once before each is added. */
    default Optional<Problem> refuses(String document) {
        return Optional.empty();
    }

    void add(DocumentFacts facts);

    /** To be called when all went well. */
    void finish();

    @Override
    void close();
}
