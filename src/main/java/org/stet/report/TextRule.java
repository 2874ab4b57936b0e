package org.stet.report;

import java.io.IOException;
import org.stet.rule.Example;
import org.stet.rule.Conditions;
import org.stet.rule.Parameter;
import org.stet.rule.Premise;
import org.stet.rule.Rule;
import org.stet.rule.Variant;

/** A rule as an editor reads it: what it reports and why, on which conditions, and the examples it must find or let stand. */
public final class TextRule {

    private static final int LABEL = 10;
    private static final int INNER_LABEL = 9;

    private final Appendable out;

    public TextRule(Appendable out) {
        this.out = out;
    }

    /** @throws IOException where writing fails */
    public void show(Rule rule) throws IOException {
        out.append(rule.id()).append("  ").append(rule.category().label()).append("  ").append(rule.level().label()).append('\n');
        Paragraph.write("", "", rule.title(), out);
        out.append('\n');
        line("", LABEL, "Standard", rule.standard());
        line("", LABEL, "Why", rule.why());
        line("", LABEL, "File", rule.file().name());
        for (Parameter parameter : rule.parameters()) {
            line("", LABEL, "Set", parameter.name() + ": " + parameter.value() + (parameter.value().equals(parameter.standard()) ? "" : " (standard: "
                    + parameter.standard() + ")") + ", " + parameter.about());
        }
        for (Variant variant : rule.variants()) {
            out.append('\n');
            variant(rule, variant);
        }
        int number = 0;
        for (Example example : rule.examples()) {
            out.append('\n');
            example(++number, example);
        }
    }

    private void variant(Rule rule, Variant variant) throws IOException {
        out.append("Reports ").append(variant.name().isEmpty() ? rule.id() : rule.id() + "/" + variant.name()).append(", ")
                .append(variant.level().label()).append('\n');
        line("  ", INNER_LABEL, "Message", variant.message().text());
        line("  ", INNER_LABEL, "Help", variant.help().text());
        String label = "When";
        for (Conditions way : variant.ways()) {
            for (Premise premise : way.premises()) {
                line("  ", INNER_LABEL, label, premise.text());
                label = "";
            }
            label = "Or when";
        }
    }

    private void example(int number, Example example) throws IOException {
        out.append("Example ").append(String.valueOf(number)).append(example.stands() ? ", must stand" : ", must be found")
                .append(example.published().isEmpty() ? "" : ", published " + example.published()).append('\n');
        line("  ", INNER_LABEL, "Draft", marked(example));
        for (String source : example.sources()) {
            line("  ", INNER_LABEL, "Source", source);
        }
    }

    /** The draft with double brackets around the words that must be found. */
    public static String marked(Example example) {
        String draft = example.draft();
        int start = example.marked().start();
        int end = example.marked().end();
        return start == end ? draft : draft.substring(0, start) + "[[" + draft.substring(start, end) + "]]" + draft.substring(end);
    }

    private void line(String indent, int width, String label, String text) throws IOException {
        Paragraph.write(indent + label + " ".repeat(width - label.length()), indent + " ".repeat(width), text, out);
    }
}
