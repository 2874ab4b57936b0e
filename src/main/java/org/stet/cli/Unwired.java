package org.stet.cli;

import java.util.function.Consumer;
import org.stet.audit.Auditor;
import org.stet.audit.Settings;
import org.stet.audit.Stages;
import org.stet.fact.DocumentFacts;
import org.stet.rule.RuleSet;

/** Stands where the stages will be wired in; {@code Stet.main} alone names it. */
final class Unwired implements Stages {

    @Override
    public Auditor open(Settings settings, Consumer<String> progress) {
        throw new UnsupportedOperationException("the stages are not wired in yet");
    }

    @Override
    public RuleSet rules(Settings settings) {
        throw new UnsupportedOperationException("the stages are not wired in yet");
    }

    @Override
    public String yaml(DocumentFacts facts) {
        throw new UnsupportedOperationException("the stages are not wired in yet");
    }
}
