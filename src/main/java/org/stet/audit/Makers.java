package org.stet.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stet.extract.Extractor;
import org.stet.finding.Provenance;
import org.stet.language.Language;
import org.stet.rule.Checksum;
import org.stet.rule.RuleSet;

/** Tells what a report is made with. */
final class Makers {

    private Makers() {
    }

    /** @param cache where the sums of the models are kept */
    static Provenance of(Settings settings, RuleSet rules, Path cache) {
        List<Provenance.Model> models = Language.models(cache).stream().map(m -> new Provenance.Model(m.name(), m.version(), m.sha256())).toList();
        return new Provenance(Release.version(), rules.sha256(), words(settings.lexicons()), String.valueOf(Extractor.VERSION), models);
    }

    /** The hash of all word lists, each under its name and its folder's number. */
    private static String words(List<Path> folders) {
        Checksum sum = new Checksum();
        for (int i = 0; i < folders.size(); i++) {
            try (Stream<Path> files = Files.list(folders.get(i))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum.add(i + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sum.hex();
    }
}
