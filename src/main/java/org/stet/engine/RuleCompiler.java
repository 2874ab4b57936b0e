package org.stet.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.stet.rule.Conditions;
import org.stet.rule.Rule;
import org.stet.rule.RuleException;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/** Compiles DRL to a jar of Drools' executable model. Takes seconds; nothing else in the house does it. */
final class RuleCompiler {

    private static final String FOLDER = "src/main/resources/org/stet/pack/";

    private static final String VERSION = "Drools-Model-Version:";

    /**
     * The jar that {@link RuleJar} opens: the model's classes and the list of models.
     *
     * @throws RuleException if Drools refuses a rule
     */
    byte[] compile(Collection<Rule> rules) {
        Map<String, String> files = new TreeMap<>();
        rules.forEach(r -> r.inDrl().ifPresent(drl -> files.put(r.id(), drl.text())));
        KieServices services = KieServices.get();
        Build build = build(services, files);
        try {
            if (!build.errors().isEmpty()) {
                throw new RuleException(locate(services, rules, build.errors()));
            }
            return jar((InternalKieModule) build.builder().getKieModule());
        } finally {
            services.getRepository().removeKieModule(build.id());
        }
    }

    /** The same for the text of one file that is known to be sound. */
    byte[] compile(String text) {
        KieServices services = KieServices.get();
        Build build = build(services, Map.of("trace", text));
        try {
            if (!build.errors().isEmpty()) {
                throw new IllegalStateException("sound conditions do not compile: " + build.errors());
            }
            return jar((InternalKieModule) build.builder().getKieModule());
        } finally {
            services.getRepository().removeKieModule(build.id());
        }
    }

    private record Build(ReleaseId id, KieBuilder builder, List<String> errors) {
    }

    /** Every build has an id of its own: builds that share one mix their rules when two threads build at once. */
    private static Build build(KieServices services, Map<String, String> files) {
        ReleaseId id = services.newReleaseId("org.stet", "pack-" + UUID.randomUUID(), "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(id);
        files.forEach((name, text) -> system.write(FOLDER + name + ".drl", text));
        KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
        List<String> errors = new ArrayList<>();
        try {
            builder.buildAll(ExecutableModelProject.class);
            builder.getResults().getMessages(Message.Level.ERROR).forEach(m -> errors.add(m.getText()));
        } catch (RuntimeException e) {
            // the code generator throws on some conditions instead of reporting them
            errors.add(String.valueOf(e.getMessage()));
        }
        return new Build(id, builder, errors);
    }

    /** Drools does not say where an error is, so each rule is compiled on its own, the others blanked out. */
    private static List<Problem> locate(KieServices services, Collection<Rule> rules, List<String> errors) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules) {
            Source drl = rule.inDrl().orElseThrow();
            for (Conditions conditions : inDrl(rule)) {
                Build build = build(services, Map.of(rule.id(), only(rule, drl, conditions)));
                if (!build.errors().isEmpty()) {
                    problems.add(problem(drl, conditions, build.errors().get(0)));
                }
                services.getRepository().removeKieModule(build.id());
            }
        }
        if (problems.isEmpty()) {
            problems.add(Problem.of("rules", "Drools refuses the rules together: " + firstLine(errors.get(0)), "Look for two that clash."));
        }
        return problems.stream().sorted().toList();
    }

    private static List<Conditions> inDrl(Rule rule) {
        return rule.variants().stream().flatMap(v -> v.ways().stream()).filter(w -> w.asked().isEmpty()).toList();
    }

    private static String only(Rule rule, Source drl, Conditions kept) {
        StringBuilder text = new StringBuilder(drl.text());
        for (Conditions conditions : inDrl(rule)) {
            Span span = conditions.at();
            if (!conditions.rule().equals(kept.rule())) {
                for (int i = span.start(); i < span.end(); i++) {
                    text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return text.toString();
    }

    private static Problem problem(Source drl, Conditions conditions, String error) {
        Span rule = conditions.at();
        int head = drl.text().indexOf('\n', rule.start());
        Span at = new Span(rule.start(), head < 0 ? rule.end() : Math.min(head, rule.end()));
        return Problem.at(drl, at, "Drools refuses the rule \"" + conditions.rule() + "\": " + firstLine(error),
                "Check that both sides of each comparison are of one kind.");
    }

    private static String firstLine(String error) {
        return error.lines().findFirst().orElse("no reason given").strip();
    }

    private static byte[] jar(InternalKieModule module) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder models = new StringBuilder();
            for (String name : module.getFileNames().stream().sorted().toList()) {
                if (name.endsWith(".class")) {
                    add(zip, name, module.getBytes(name));
                } else if (name.endsWith("drools-model")) {
                    new String(module.getBytes(name), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith(VERSION))
                            .forEach(model -> models.append(model).append('\n'));
                }
            }
            add(zip, RuleJar.MODELS, models.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
