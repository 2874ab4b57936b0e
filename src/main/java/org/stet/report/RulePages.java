package org.stet.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.finding.Category;
import org.stet.rule.Example;
import org.stet.rule.Rule;
import org.stet.rule.Variant;

/** Rules as Markdown for those who are told that they broke one: a page for each, and one that lists them by category. */
public final class RulePages {

    private static final String MADE = "<!-- Made from the rule files; mvn test -Dtest=RulePagesTest -Dgolden.update=true makes it anew. -->\n";

    /** From the folder of the pages to the one that rule files are named from. */
    private final String root;

    /** @param root such as {@code ../../}: leads from the folder of the pages to where the paths of the rules begin */
    public RulePages(String root) {
        this.root = root;
    }

    /** The page that lists all rules. */
    public String index(List<Rule> rules) {
        StringBuilder out = new StringBuilder("# The rules\n\n").append(MADE);
        out.append("\nThe level is the gravest that a rule gives. [How to write a rule](").append("../rules.md)\n");
        Map<Category, List<Rule>> categories = rules.stream().collect(Collectors.groupingBy(Rule::category, TreeMap::new, Collectors.toList()));
        categories.forEach((category, all) -> {
            out.append("\n## ").append(category.label()).append("\n\n| rule | level | finds |\n|---|---|---|\n");
            all.forEach(rule -> out.append("| [").append(rule.id()).append("](").append(rule.id()).append(".md) | ").append(rule.level().label())
                    .append(" | ").append(escaped(rule.title())).append(" |\n"));
        });
        return out.toString();
    }

    /** The page of one rule. */
    public String page(Rule rule) {
        StringBuilder out = new StringBuilder("# ").append(escaped(rule.title())).append("\n\n").append(MADE);
        out.append("\n`").append(rule.id()).append("`, ").append(rule.category().label()).append(", ").append(rule.level().label())
                .append(". Its file is [").append(rule.file().name()).append("](").append(root).append(rule.file().name()).append(").\n");
        section("Why", escaped(rule.why()), out);
        section("Standard", escaped(rule.standard()), out);
        out.append("\n## What it reports, and what to do\n\nWhat stands in braces is filled in with words of the texts.\n");
        rule.variants().forEach(variant -> variant(variant, out));
        parameters(rule, out);
        examples("Found", "What it finds, in bold:", rule.examples().stream().filter(e -> !e.stands()).toList(), out);
        examples("Let stand", "Where it is silent:", rule.examples().stream().filter(Example::stands).toList(), out);
        return out.toString();
    }

    private static void section(String title, String text, StringBuilder out) {
        if (!text.isBlank()) {
            out.append("\n## ").append(title).append("\n\n").append(text.strip()).append('\n');
        }
    }

    private static void variant(Variant variant, StringBuilder out) {
        out.append("\n- ").append(variant.level().label()).append(variant.name().isEmpty() ? "" : ", `" + variant.name() + "`").append(": ")
                .append(escaped(variant.message().text())).append("\n\n  ").append(escaped(variant.help().text())).append('\n');
    }

    private static void parameters(Rule rule, StringBuilder out) {
        if (rule.parameters().isEmpty()) {
            return;
        }
        out.append("\n## What a newsroom may set\n\nIn `stet.yaml`, under `parameters` of the rule ([settings](../settings.md)):\n");
        rule.parameters().forEach(p -> out.append("\n- `").append(p.name()).append("`: ").append(escaped(p.about())).append(". By default: ")
                .append(escaped(p.standard())).append(".\n"));
    }

    private static void examples(String title, String lead, List<Example> examples, StringBuilder out) {
        if (examples.isEmpty()) {
            return;
        }
        out.append("\n## ").append(title).append("\n\n").append(lead).append('\n');
        int number = 0;
        for (Example example : examples) {
            out.append("\n").append(++number).append(". Draft").append(example.published().isEmpty() ? "" : ", published " + example.published()).append(":\n\n");
            quote(marked(example), out);
            for (String source : example.sources()) {
                out.append("\n   Source:\n\n");
                quote(escaped(source), out);
            }
            new TreeMap<>(example.archive()).forEach((day, text) -> {
                out.append("\n   Published ").append(day).append(":\n\n");
                quote(escaped(text), out);
            });
            for (Example.Corrected corrected : example.corrected()) {
                out.append("\n   Corrected by the desk:\n\n");
                quote(escaped(corrected.claim() + " → " + corrected.right() + " (" + corrected.reason() + ")"), out);
            }
            if (example.sources().isEmpty() && example.archive().isEmpty() && example.corrected().isEmpty()) {
                out.append("\n   No sources.\n");
            }
        }
    }

    private static String marked(Example example) {
        String draft = example.draft();
        int start = example.marked().start();
        int end = example.marked().end();
        return start == end ? escaped(draft) : escaped(draft.substring(0, start)) + "**" + escaped(draft.substring(start, end)) + "**"
                + escaped(draft.substring(end));
    }

    private static void quote(String text, StringBuilder out) {
        text.strip().lines().forEach(line -> out.append(line.isBlank() ? "   >" : "   > " + line.strip()).append('\n'));
    }

    /** With a backslash before what Markdown would take for its own. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#|~&]", "\\\\$0").replaceAll("(?m)^(\\s*)([-+=])", "$1\\\\$2")
                .replaceAll("(?m)^(\\s*\\d+)([.)])(?=\\s)", "$1\\\\$2");
    }
}
