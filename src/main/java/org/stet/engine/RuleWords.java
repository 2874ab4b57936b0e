package org.stet.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.fact.Stated;
import org.stet.rule.PlainWords;
import org.stet.rule.condition.Accessors;
import org.stet.rule.condition.Constraint;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Operand;
import org.stet.rule.condition.Requirement;
import org.stet.rule.condition.Vocabulary;

/** Says in a sentence what a rule asks for in lines. */
final class RuleWords {

    private static final Set<String> WHERE = Set.of("in", "of", "same sentence as", "any of");
    private static final Pattern OTHER = Pattern.compile("([\\w .]+): not <here\\.\\1>");
    private static final Pattern HERE = Pattern.compile("<here\\.([^<>]+)>");

    private RuleWords() {
    }

    /** {@code an attribution in the same sentence with “cue.stance: not attitude”}; lines about other facts than the primary one are left out. */
    static String of(FactPattern pattern, Stated primary) {
        List<String> lines = pattern.requirements().stream().map(Requirement::words).filter(words -> !words.isEmpty()).distinct().toList();
        String where = String.join("", lines.stream().map(line -> where(line, primary.document())).distinct().toList());
        List<String> fields = lines.stream().filter(line -> !WHERE.contains(key(line))).map(line -> looked(line, primary)).filter(line -> !line.contains("<"))
                .map(Phrases::quoted).toList();
        String one = pattern.type().isInstance(primary) ? "another " + Vocabulary.word(pattern.type()) : Vocabulary.one(pattern.type());
        return one + where + (fields.isEmpty() ? "" : " with " + PlainWords.join(fields));
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf(": ")));
    }

    private static String where(String line, String document) {
        return switch (key(line)) {
            case "in" -> " in " + document;
            case "of" -> " beside it";
            case "same sentence as" -> " in the same sentence";
            default -> "";
        };
    }

    /** With what the primary fact's fields hold in the place of their names. */
    private static String looked(String line, Stated primary) {
        Matcher other = OTHER.matcher(line);
        if (other.matches()) {
            return "another " + other.group(1);
        }
        return HERE.matcher(line).replaceAll(name -> Matcher.quoteReplacement(Vocabulary.path(primary.getClass(), name.group(1))
                .filter(path -> !FactLinks.OF_STATED.contains(path.get(0)))
                .map(path -> PlainWords.of(Objects.requireNonNullElse(Accessors.of(primary.getClass(), path).apply(primary), ""))).orElse(name.group())));
    }

    /** What would have to be otherwise of the fact; empty for what cannot be: a fact stands where it stands. */
    static Optional<String> otherwise(Requirement requirement, Stated fact) {
        Optional<Operand.Field> field = field(requirement.test());
        if (field.isEmpty() || !field.get().fact().isEmpty() || field.get().path().get(0).equals("at") || FactLinks.isLink(field.get().path())) {
            return Optional.empty();
        }
        List<String> path = field.get().path();
        String it = Phrases.quoted(text(path, fact)) + " in " + fact.document();
        return Optional.of(requirement.test() instanceof Constraint.Empty empty && !empty.negated() ? "the " + Vocabulary.words(path) + " of " + it + " were given"
                : it + " did not meet " + Phrases.quoted(looked(requirement.words(), fact)));
    }

    private static Optional<Operand.Field> field(Constraint test) {
        return Optional.ofNullable(test instanceof Constraint.Empty empty ? empty.left() : test instanceof Constraint.Compare compare ? compare.left()
                : test instanceof Constraint.Among among ? among.left() : null);
    }

    /** The words that the field is about: of a part of the fact that has words of its own, those. */
    private static String text(List<String> path, Stated fact) {
        List<String> own = Stream.concat(path.subList(0, path.size() - 1).stream(), Stream.of("text")).toList();
        return path.size() > 1 && Accessors.of(fact.getClass(), own).apply(fact) instanceof String words && !words.isEmpty() ? words : fact.text();
    }
}
