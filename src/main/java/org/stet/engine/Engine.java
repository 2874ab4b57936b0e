package org.stet.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.finding.Finding;
import org.stet.finding.ShortIds;
import org.stet.rule.RuleException;
import org.stet.text.Source;

/** Finds what is wrong with the texts of one story. May be shared between threads: every run has a session of its own. */
public final class Engine {

    private final CompiledRules rules;
    private final Map<String, MatchRecorder.Entry> entries;
    private final Sieve sieve;
    private final Wordings wordings = new Wordings();

    public Engine(CompiledRules rules) {
        this.rules = rules;
        this.entries = rules.entries();
        this.sieve = new Sieve(rules.rules().rules());
    }

    /**
     * All findings, sorted, the same for the same facts whatever their order. Ids are unique among them; a caller that joins several
     * runs assigns them anew with {@link ShortIds}.
     *
     * @param facts of all documents of one story: an article for each, what they state, and how it corresponds
     * @param texts the documents' texts by document id
     * @throws IllegalArgumentException if a finding needs a text that is not given
     * @throws RuleException            if a condition fails on the facts, with its place
     */
    public List<Finding> run(Collection<? extends Fact> facts, Map<String, Source> texts) {
        MatchRecorder recorder = record(facts);
        return recorder.matches().isEmpty() ? List.of() : findings(recorder, facts, texts);
    }

    private List<Finding> findings(MatchRecorder recorder, Collection<? extends Fact> facts, Map<String, Source> texts) {
        Map<String, Article> articles = new HashMap<>();
        facts.stream().filter(Article.class::isInstance).map(Article.class::cast).forEach(a -> articles.put(a.document(), a));
        Grouping grouping = new Grouping(document -> articles.containsKey(document) && articles.get(document).underCheck());
        List<Party> parties = recorder.parties().ranked(document -> articles.containsKey(document) ? articles.get(document).published() : "");
        FindingBuilder builder = new FindingBuilder(articles, texts, new Fingerprint(facts, parties), wordings);
        List<SameFinding.Made> made = grouping.group(recorder.matches()).stream().map(Fault::of)
                .map(fault -> new SameFinding.Made(builder.build(fault), fault)).toList();
        ProofWriter proofs = new ProofWriter(facts, texts);
        return ShortIds.assign(SameFinding.keepOne(made).stream().map(m -> m.finding().with(proofs.prove(m.fault()))).toList());
    }

    /** Every match of every rule. */
    List<Match> matches(Collection<? extends Fact> facts) {
        return record(facts).matches();
    }

    private MatchRecorder record(Collection<? extends Fact> facts) {
        MatchRecorder recorder = new MatchRecorder(entries);
        rules.written().ifPresent(base -> fire(base, sieve.sift(facts), recorder));
        rules.compiled().ifPresent(base -> fire(base, facts, recorder));
        return recorder;
    }

    private void fire(KieBase base, Collection<? extends Fact> facts, MatchRecorder recorder) {
        if (facts.isEmpty()) {
            return;
        }
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", recorder);
            facts.stream().sorted(Comparator.comparing(Fact::id)).forEach(session::insert);
            session.fireAllRules();
        } catch (ConstraintEvaluationException e) {
            throw FailedCondition.of(e, entries);
        } finally {
            session.dispose();
        }
    }
}
