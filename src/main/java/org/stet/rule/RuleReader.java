package org.stet.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stet.finding.Category;
import org.stet.rule.drl.DrlRule;
import org.stet.text.Nearest;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;
import org.stet.text.YamlFile;

/** Reads one rule: its YAML file, its DRL file if it has one, and whether the two agree. */
final class RuleReader {

    static final List<String> KEYS = List.of("title", "category", "level", "standard", "why", "message", "help", "confidence",
            "symmetric", "for", "parameters", "when", "and", "variants", "examples");
    private static final double USUAL_CONFIDENCE = 0.8;

    private final String id;
    private final Source source;
    private final PackTerms terms;
    private final List<Problem> problems;

    private RuleReader(String id, Source source, PackTerms terms, List<Problem> problems) {
        this.id = id;
        this.source = source;
        this.terms = terms;
        this.problems = problems;
    }

    /**
     * The rule; what is wrong goes to the problem list, and then the rule is not to be used.
     *
     * @param folder     name of the folder the files lie in
     * @param conditions what the DRL file holds; empty if it is missing or faulty
     */
    static Optional<Rule> read(String id, String folder, Source yaml, Optional<Source> drl, Optional<List<DrlRule>> conditions,
                               PackTerms terms, List<Problem> problems) {
        return YamlFile.read(yaml, problems).filter(root -> isRule(yaml, root, problems)).map(root ->
                new RuleReader(id, yaml, terms, problems).rule(root, folder, drl, conditions));
    }

    private static boolean isRule(Source yaml, Yaml.Value root, List<Problem> problems) {
        if (!root.isMap()) {
            problems.add(Problem.at(yaml, root.span(), "this is not a rule", "Write one 'key: value' a line."));
        }
        return root.isMap();
    }

    private Rule rule(Yaml.Value root, String folder, Optional<Source> drl, Optional<List<DrlRule>> conditions) {
        if (!Rule.isId(id)) {
            problems.add(Problem.of(source.name(), "'" + id + "' is not a name for a rule",
                    "Name the file after the fault, in lower case with hyphens: quote-altered.yaml"));
        }
        root.allow(KEYS);
        String title = root.required("title", "Say in one line what the rule finds.");
        String standard = root.required("standard", "Name the standard behind the rule, with edition and section.");
        boolean symmetric = symmetric(root);
        ParameterReader parameters = new ParameterReader(id, root, terms.parameters().getOrDefault(id, List.of()), problems);
        WrittenConditions written = new WrittenConditions(source, parameters.inForce(), terms.lexicon(), problems);
        List<Variant> variants = new VariantReader(id, source, drl, symmetric, written, problems).read(root, conditions);
        return new Rule(id, category(root, folder), title, standard, root.text("why", "").strip(), confidence(root), symmetric, parameters.all(),
                variants, new ExampleReader(source, problems).read(root), source, drl.orElse(null));
    }

    private Category category(Yaml.Value root, String folder) {
        List<String> labels = Arrays.stream(Category.values()).map(Category::label).toList();
        Optional<Yaml.Value> written = root.get("category");
        String label = written.map(Yaml.Value::text).orElse(folder);
        if (!labels.contains(label)) {
            written.orElse(root).problem(written.isPresent() ? "there is no category '" + label + "'" : "the rule has no category",
                    written.isPresent() ? suggest(label, labels)
                            : "Put it into a folder named after one, or write category: " + String.join(" | ", labels));
            return Category.UNSUPPORTED;
        }
        if (labels.contains(folder) && !folder.equals(label)) {
            written.orElse(root).problem("the category '" + label + "' is not the folder's, '" + folder + "'", "Remove the key, or move the rule.");
        }
        return Category.values()[labels.indexOf(label)];
    }

    private double confidence(Yaml.Value root) {
        Optional<Yaml.Value> written = root.get("confidence");
        try {
            double value = written.map(Yaml.Value::text).map(Double::parseDouble).orElse(USUAL_CONFIDENCE);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, with the numbers out of range
        }
        written.orElse(root).problem("the confidence is not a number from 0 to 1", "Write how often the rule is right, such as 0.8.");
        return USUAL_CONFIDENCE;
    }

    private boolean symmetric(Yaml.Value root) {
        String written = root.text("symmetric", "false");
        if (!List.of("true", "false", "yes", "no").contains(written)) {
            root.get("symmetric").orElse(root).problem("'" + written + "' is neither yes nor no", "Write yes or no.");
        }
        return List.of("true", "yes").contains(written);
    }

    private static String suggest(String word, List<String> known) {
        return Nearest.of(word, known).map(n -> "Did you mean '" + n + "'?").orElse("Write one of: " + String.join(", ", known) + ".");
    }
}
