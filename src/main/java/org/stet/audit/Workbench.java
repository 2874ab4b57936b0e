package org.stet.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.stet.align.Aligner;
import org.stet.engine.CompiledRules;
import org.stet.extract.Extractor;
import org.stet.fact.DocumentFacts;
import org.stet.fact.FactFile;
import org.stet.language.CacheRoot;
import org.stet.language.Language;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.LexiconReader;
import org.stet.rule.RuleException;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;

/** The real stages. Rules are made ready while the language models load. */
public final class Workbench implements Stages {

    @Override
    public Auditor open(Settings settings, Consumer<String> progress) {
        Path cache = CacheRoot.choose();
        CompletableFuture<CompiledRules> rules = CompletableFuture.supplyAsync(() -> compile(settings, cache));
        Lexicon lexicon = LexiconReader.read(settings.home().resolve("rules/lexicon"));
        ReviewedFacts reviewed = ReviewedFacts.read(settings, progress);
        Language language = Language.open(cache, (what, done, total) -> progress.accept(total > 0 ? what + " (" + done + "/" + total + ")" : what));
        Aligner aligner = new Aligner(lexicon, new Dictionary(language.wordNet()), language.embedding()::embed);
        return new Desk(language.annotator(), new Extractor(lexicon), reviewed, aligner, () -> join(rules));
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static CompiledRules compile(Settings settings, Path cache) {
        RuleSet rules = RulePack.read(folders(settings), cache);
        if (!rules.problems().isEmpty()) {
            throw new RuleException(rules.problems());
        }
        return CompiledRules.load(rules, cache);
    }

    private static List<Path> folders(Settings settings) {
        List<Path> folders = new ArrayList<>();
        if (settings.standardRules()) {
            folders.add(settings.home().resolve("rules"));
        }
        folders.addAll(settings.rules());
        return folders;
    }

    @Override
    public RuleSet rules(Settings settings) {
        return RulePack.read(folders(settings));
    }

    @Override
    public String yaml(DocumentFacts facts) {
        return FactFile.write(facts);
    }
}
