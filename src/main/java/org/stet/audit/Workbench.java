package org.stet.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.align.Aligner;
import org.stet.align.ClaimTracer;
import org.stet.align.SearchWords;
import org.stet.align.SupportJudge;
import org.stet.document.Document;
import org.stet.engine.CompiledRules;
import org.stet.engine.Engine;
import org.stet.extract.Extractor;
import org.stet.extract.SkippedReader;
import org.stet.extract.WordingReader;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.FactFile;
import org.stet.finding.Finding;
import org.stet.finding.Replay;
import org.stet.finding.Report;
import org.stet.language.AnnotatedDocument;
import org.stet.language.Annotator;
import org.stet.language.CacheRoot;
import org.stet.language.EnglishText;
import org.stet.language.Language;
import org.stet.language.Progress;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.LexiconException;
import org.stet.lexicon.LexiconReader;
import org.stet.rule.RuleException;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.story.SignatureReader;
import org.stet.text.Deadline;
import org.stet.text.Problem;
import org.stet.text.TemporaryFolder;

/** The real stages. The language models are loaded once, with the first command that needs them; rules are made ready meanwhile. */
public final class Workbench implements Stages {

    private final Path cache;
    private final Function<Progress, Language> models;
    private @Nullable Language language;

    public Workbench() {
        this(CacheRoot.choose());
    }

    private Workbench(Path cache) {
        this(cache, progress -> Language.open(cache, progress));
    }

    /**
     * @param cache  where compiled rules are kept
     * @param models opens the language models
     */
    Workbench(Path cache, Function<Progress, Language> models) {
        this.cache = cache;
        this.models = models;
    }

    /** Rules and models are made ready side by side; whoever asks first for something waits for it. */
    @Override
    public Auditor open(Settings settings, Consumer<String> notices) {
        CompletableFuture<Lexicon> words = Waiting.begin(() -> lexicon(settings));
        RulesAhead rules = rules(settings, () -> Waiting.join(words), cache);
        Preparation preparation = preparation(settings, words, notices, rules::refuseBroken);
        rules.refuseBroken();
        return new Desk(preparation, rules::get, set -> Makers.of(settings, set, cache), settings.keepFacts());
    }

    /** Models are opened and rules compiled when the first document or story asks for them: an archive that has not changed needs neither. */
    @Override
    public ArchiveStages archive(Settings settings, Consumer<String> notices) {
        Lexicon lexicon = lexicon(settings);
        RuleSet rules = rules(settings, lexicon);
        if (!rules.problems().isEmpty()) {
            throw new RuleException(rules.problems());
        }
        ReviewedFacts reviewed = ReviewedFacts.read(settings, notices);
        Supplier<Language> models = models(notices);
        SignatureReader signatures = new SignatureReader(lexicon, text -> models.get().embedding().embed(List.of(text)).get(0));
        return new ArchiveDesk(clerk(settings, lexicon, reviewed, models, notices), reviewed, signatures, settings.timeLimit(), models,
                Makers.of(settings, rules, cache), rules, () -> CompiledRules.load(rules, cache));
    }

    @Override
    public ClaimStages claims(Settings settings, Consumer<String> notices) {
        Lexicon lexicon = lexicon(settings);
        Supplier<Language> models = models(notices);
        return new ClaimDesk(clerk(settings, lexicon, ReviewedFacts.read(settings, notices), models, notices), () -> tracer(models.get(), lexicon),
                () -> new SearchWords(lexicon, dictionary(models.get())));
    }

    private Supplier<Language> models(Consumer<String> notices) {
        return () -> language(new FirstUse(notices, () -> { }));
    }

    private static Clerk clerk(Settings settings, Lexicon lexicon, ReviewedFacts reviewed, Supplier<Language> models, Consumer<String> notices) {
        return new Clerk(reading(models, lexicon, settings.timeLimit()), reviewed, () -> aligner(models.get(), lexicon),
                () -> judge(models.get(), lexicon), () -> tracer(models.get(), lexicon), notices);
    }

    @Override
    public Preparation preparation(Settings settings, Consumer<String> notices) {
        return preparation(settings, Waiting.begin(() -> lexicon(settings)), notices, () -> { });
    }

    /** Begins to open the models. @param worthwhile throws where that need not go on */
    private Preparation preparation(Settings settings, CompletableFuture<Lexicon> words, Consumer<String> notices, Runnable worthwhile) {
        CompletableFuture<Language> opened = Waiting.begin(() -> language(new FirstUse(notices, worthwhile)));
        Lexicon lexicon = Waiting.join(words);
        return new Clerk(reading(() -> Waiting.join(opened), lexicon, settings.timeLimit()), ReviewedFacts.read(settings, notices),
                () -> aligner(Waiting.join(opened), lexicon), () -> judge(Waiting.join(opened), lexicon), () -> tracer(Waiting.join(opened), lexicon), notices);
    }

    @Override
    public Function<Dossier, List<Finding>> findings(RuleSet rules, boolean keep) {
        Engine engine = new Engine(keep ? CompiledRules.load(rules, cache) : unkept(rules));
        return dossier -> engine.run(dossier.facts(), dossier.texts());
    }

    @Override
    public Replay replay(Report report, Settings settings) {
        RuleSet rules = rules(settings);
        if (!rules.problems().isEmpty()) {
            throw new RuleException(rules.problems());
        }
        return Rerun.of(report, rules, Makers.of(settings, rules, cache), findings(rules, true));
    }

    @Override
    public Path cache() {
        return cache;
    }

    private CompiledRules unkept(RuleSet rules) {
        try (TemporaryFolder folder = TemporaryFolder.make("stet-rules")) {
            return CompiledRules.load(rules, folder.path());
        } catch (IOException e) {
            return CompiledRules.load(rules, cache);
        }
    }

    private static Aligner aligner(Language language, Lexicon lexicon) {
        return new Aligner(lexicon, dictionary(language), language.embedding()::embed);
    }

    private static SupportJudge judge(Language language, Lexicon lexicon) {
        return new SupportJudge(lexicon, dictionary(language), language.embedding()::embed);
    }

    private static ClaimTracer tracer(Language language, Lexicon lexicon) {
        return new ClaimTracer(lexicon, dictionary(language), language.embedding()::embed);
    }

    private static Dictionary dictionary(Language language) {
        return new Dictionary(language.wordNet(), language.gazetteer());
    }

    static RulesAhead rules(Settings settings, Supplier<Lexicon> words, Path cache) {
        return RulesAhead.start(() -> RulesInForce.read(settings, words.get(), (folders, terms) -> RulePack.read(folders, terms, cache)), cache);
    }

    @Override
    public Function<Document, DocumentFacts> extraction(Settings settings, Consumer<String> notices) {
        Lexicon lexicon = lexicon(settings);
        settings.newsroom().sound();
        Language opened = language(new FirstUse(notices, () -> { }));
        Function<Document, DocumentReading> reading = reading(() -> opened, lexicon, settings.timeLimit());
        return document -> {
            DocumentReading read = reading.apply(document);
            ForeignParagraphs.notice(document, read).ifPresent(notices);
            return read.facts();
        };
    }

    private static Function<Document, DocumentReading> reading(Supplier<Language> language, Lexicon lexicon, Duration timeLimit) {
        Extractor extractor = new Extractor(lexicon, () -> language.get().gazetteer());
        WordingReader words = new WordingReader(lexicon);
        return document -> {
            // while the models are still being opened, for which nobody's time is counted
            EnglishText english = EnglishText.of(document, Deadline.of(document.path(), timeLimit));
            Annotator annotator = language.get().annotator();
            Deadline deadline = Deadline.of(document.path(), timeLimit);
            AnnotatedDocument annotated = annotator.annotate(english.document(), deadline);
            return new DocumentReading(extractor.extract(annotated, deadline), words.read(annotated), SkippedReader.read(document, english));
        };
    }

    /** The words in force. @throws AuditException with everything wrong in them, in the newsroom's settings and, where words allow to read them, in the rules */
    private Lexicon lexicon(Settings settings) {
        List<Path> folders = settings.lexicons();
        try {
            return LexiconReader.read(folders.get(0), folders.subList(1, folders.size()));
        } catch (LexiconException e) {
            throw new AuditException(Stream.concat(othersWrong(settings, folders.get(0)).stream(), e.problems().stream()).distinct().toList());
        }
    }

    private List<Problem> othersWrong(Settings settings, Path standard) {
        try {
            return rules(settings, LexiconReader.read(standard)).problems();
        } catch (LexiconException e) {
            return settings.newsroom().problems();
        }
    }

    private synchronized Language language(Progress progress) {
        Language opened = language == null ? models.apply(progress) : language;
        language = opened;
        return opened;
    }

    @Override
    public RuleSet rules(Settings settings) {
        return rules(settings, lexicon(settings));
    }

    private RuleSet rules(Settings settings, Lexicon lexicon) {
        return RulesInForce.read(settings, lexicon, (folders, terms) -> RulePack.read(folders, terms, cache));
    }

    @Override
    public String yaml(DocumentFacts facts) {
        return FactFile.write(facts);
    }
}
