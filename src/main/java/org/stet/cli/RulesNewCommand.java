package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.audit.FirstConditions;
import org.stet.audit.NewRule;
import org.stet.audit.Practice;
import org.stet.audit.Rehearsal;
import org.stet.audit.RuleChoice;
import org.stet.audit.Settings;
import org.stet.fact.Stated;
import org.stet.finding.Category;
import org.stet.finding.Level;
import org.stet.rule.Rule;
import org.stet.rule.condition.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A rule that somebody begins. */
@Command(name = "new", header = "Begin a rule: answer some questions, and get a first version that works.",
        description = {"Asks what the rule finds, for a text in which it must find something and one in which it must not, reads both, and offers what it sees "
                + "there as conditions. Writes FOLDER/<category>/<id>.yaml, tests it, and says what to do next. What is given as an option is not asked; "
                + "answers are read from standard input, a line each. Nothing is overwritten."},
        exitCodeList = {"0:the rule is written and its examples go as they should", "1:it is written, and some do not yet",
            "2:bad use, or input ended before every question was answered: nothing is written", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet rules new", "  stet rules new anonymous-charge --into our-rules",
            "  stet rules new anonymous-charge --title \"A charge without an accuser\" --category attribution-gap --level warning \\",
            "      --standard \"House style 4\" --draft \"Tomas Reyle [[has been accused of]] fraud.\" --no-sources \\",
            "      --stands \"Ida Lorn accused Tomas Reyle of fraud.\" --about accusation --ask \"accuser: none\""})
final class RulesNewCommand implements Callable<Integer> {

    private static final Pattern MARK = Pattern.compile("\\[\\[(.+?)]]");
    /** Those that have words in a text, at which a finding can stand. */
    private static final List<String> TYPES = Vocabulary.types().stream().filter(t -> Stated.class.isAssignableFrom(Vocabulary.type(t).orElseThrow())).toList();
    private static final int LONGEST_ID = 40;

    @ParentCommand
    private RulesCommand parent;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The rule's name, which names the fault: lower case with hyphens.")
    private @Nullable String id;

    @Option(names = "--into", paramLabel = "FOLDER", defaultValue = "our-rules", description = "Where to write it. Default: ${DEFAULT-VALUE}.")
    private Path into = Path.of("our-rules");

    @Option(names = "--title", paramLabel = "TEXT", description = "What the rule finds, in one line.")
    private @Nullable String title;

    @Option(names = "--category", paramLabel = "CATEGORY", description = "contradiction, unsupported or attribution-gap.")
    private @Nullable String category;

    @Option(names = "--level", paramLabel = "LEVEL", description = "error, warning or note.")
    private @Nullable String level;

    @Option(names = "--standard", paramLabel = "TEXT", description = "The editorial standard behind it.")
    private @Nullable String standard;

    @Option(names = "--draft", paramLabel = "TEXT", description = "A text with [[the words]] that the rule must find.")
    private @Nullable String draft;

    @Option(names = "--source", paramLabel = "TEXT", description = "A source that both texts are held against. May be given several times.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--no-sources", description = "They are not held against sources.")
    private boolean noSources;

    @Option(names = "--stands", paramLabel = "TEXT", description = "A text that comes close, in which the rule must find nothing.")
    private @Nullable String stands;

    @Option(names = "--about", paramLabel = "TYPE", description = "The type of facts that the rule is about, such as accusation.")
    private @Nullable String about;

    @Option(names = "--ask", paramLabel = "CONDITION", description = "A condition offered, by its words or number; 'none' for none. May be given several times.")
    private List<String> asked = new ArrayList<>();

    @Mixin
    private RuleOptions rules;

    @Override
    public Integer call() throws IOException {
        Stet stet = parent.stet();
        Settings settings = rules.settings(stet.home(), Optional.empty(), List.of());
        NewRule rule = new Answers(new Questions(stet.console()), stet, settings).rule();
        Path file = rule.write(into);
        stet.console().print(out -> out.write("\nWritten: " + file + "\n\n"));
        Practice practice = Practice.of(stet.stages(), () -> settings, RuleChoice.of(List.of(file.toString())),
                set -> new Inputs(stet.console(), set).documents(), stet.console()::say);
        int exit = RehearsalText.tell(practice.all(), stet.console());
        stet.console().print(out -> out.write("""

                Next:
                  - Open %s. Say why the standard asks this (why: ...), and better the message.
                  - stet rules test %s --watch   tests it again whenever you save.
                  - Add more examples: other words for the same fault, and texts that come close and are right.
                """.formatted(file, into)));
        return exit;
    }

    /** The answers, one after the other: those of options, and for the others whatever is read. */
    private final class Answers {

        private final Questions questions;
        private final Stet stet;
        private final Settings settings;

        Answers(Questions questions, Stet stet, Settings settings) {
            this.questions = questions;
            this.stet = stet;
            this.settings = settings;
        }

        NewRule rule() {
            List<String> known = stet.stages().rules(settings).rules().stream().map(Rule::id).toList();
            String says = ask("--title", title, "What does the rule find?", "One line, such as: A charge without an accuser");
            String name = questions.ask("ID", id, "What is the rule called?", "It names the fault, in lower case with hyphens.", idOf(says), given -> wrongId(given, known));
            List<String> categories = Arrays.stream(Category.values()).map(Category::label).toList();
            Category kind = Category.values()[questions.choose("--category", category, "What kind of fault is it?", categories,
                    List.of("the text and another say what cannot both be so", "no source says what the text says",
                            "the text does not say who says so, or not well"), Category.ATTRIBUTION_GAP.ordinal())];
            if (Files.exists(into.resolve(kind.label()).resolve(name + ".yaml"))) {
                throw new CommandException(List.of(NewRule.there(into.resolve(kind.label()).resolve(name + ".yaml"))));
            }
            List<Level> levels = List.of(Level.ERROR, Level.WARNING, Level.NOTE);
            Level grave = levels.get(questions.choose("--level", level, "How grave is it?", levels.stream().map(Level::label).toList(),
                    List.of("it must not be published so", "somebody must look at it", "good to know"), 1));
            String rests = questions.ask("--standard", standard, "Which editorial standard asks for this?", "With edition and section, such as: House style 2026, 4.2",
                    "House style", RulesNewCommand::wrongText);
            String faulty = questions.ask("--draft", draft, "A text with the fault, as a reporter might write it?",
                    "Put [[ and ]] around the words that the rule must find: Tomas Reyle [[has been accused of]] fraud.", "", RulesNewCommand::wrongDraft);
            List<String> against = against(kind);
            String right = questions.ask("--stands", stands, "A text that comes close and is right?", "The rule must find nothing in it.", "", RulesNewCommand::wrongStands);
            FirstConditions first = Rehearsal.conditions(stet.stages().preparation(settings, stet.console()::say), new Inputs(stet.console(), settings).documents(),
                    faulty, right, against);
            String type = about(first);
            return new NewRule(name, says, kind, grave, rests, type, conditions(first, type), faulty, right, against);
        }

        private String ask(String option, @Nullable String given, String question, String hint) {
            return questions.ask(option, given, question, hint, "", RulesNewCommand::wrongText);
        }

        private List<String> against(Category kind) {
            if (noSources || !sources.isEmpty()) {
                return sources;
            }
            String usual = kind == Category.ATTRIBUTION_GAP ? "no" : "yes";
            boolean held = questions.choose("--source", null, "Does the rule hold the text against its sources?", List.of("yes", "no"),
                    List.of("such as a figure that no source has", "the text alone shows the fault"), usual.equals("yes") ? 0 : 1) == 0;
            return held ? List.of(ask("--source", null, "What does a source of both texts say?", "A sentence or two: in the first text it is told wrongly, in the next one rightly."))
                    : List.of();
        }

        /** The types of facts found at the marked words; any other may be named. */
        private String about(FirstConditions first) {
            List<String> found = first.found().stream().map(f -> Vocabulary.word(f.getClass())).distinct().toList();
            if (found.isEmpty()) {
                questions.tell("At these words Stet reads nothing that a rule could be about; mark more of the sentence, or name a type.\n");
            }
            String list = found.stream().map(word -> "\n  " + (found.indexOf(word) + 1) + "  " + word + ": " + says(first, word)).collect(Collectors.joining());
            String hint = (found.isEmpty() ? "A type" : "A number; at the marked words there is:" + list + "\n  Or another type") + ": " + String.join(", ", TYPES);
            String answer = questions.ask("--about", about, "What is the rule about?", hint, found.isEmpty() ? "claim" : found.get(0),
                    a -> TYPES.contains(type(a, found)) ? Optional.empty() : Optional.of("there is no fact type '" + a + "'"));
            return type(answer, found);
        }

        private static String says(FirstConditions first, String word) {
            return first.found().stream().filter(f -> Vocabulary.word(f.getClass()).equals(word)).findFirst().orElseThrow().says();
        }

        private static String type(String answer, List<String> found) {
            return answer.matches("\\d") && Integer.parseInt(answer) >= 1 && Integer.parseInt(answer) <= found.size() ? found.get(Integer.parseInt(answer) - 1) : answer;
        }

        private List<FirstConditions.Offer> conditions(FirstConditions first, String type) {
            List<FirstConditions.Offer> offers = first.offers(Vocabulary.type(type).orElseThrow());
            if (offers.isEmpty()) {
                questions.tell("At these words Stet reads no " + type + ", so that the rule will not find them yet; 'stet rules test' shows what it misses.\n");
                return List.of();
            }
            List<String> lines = offers.stream().map(FirstConditions.Offer::line).toList();
            String list = IntStream.range(0, offers.size()).mapToObj(i -> "\n  " + (i + 1) + "  " + lines.get(i)
                    + (offers.get(i).telling() ? "" : "   (so in the text that stands too)")).collect(Collectors.joining());
            String usual = first.enough(offers).stream().map(o -> String.valueOf(lines.indexOf(o.line()) + 1)).findFirst().orElse("none");
            @Nullable String given = asked.isEmpty() ? null : String.join(" ", asked.stream().map(a -> lines.contains(a) ? String.valueOf(lines.indexOf(a) + 1) : a).toList());
            String answer = questions.ask("--ask", given, "What must be true of the " + type + "?",
                    "Numbers of what is so here and makes it a fault, such as: 1 3. Or none." + list, usual, a -> wrongNumbers(a, offers.size()));
            return answer.equals("none") ? List.of() : Stream.of(answer.split("[ ,]+")).distinct().map(n -> offers.get(Integer.parseInt(n) - 1)).toList();
        }
    }

    private Optional<String> wrongId(String given, List<String> known) {
        return !Rule.isId(given) ? Optional.of("'" + given + "' is not a name for a rule") : known.contains(given) ? Optional.of("a rule is called '" + given + "' already")
                : Optional.empty();
    }

    private static String idOf(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("\\b(?:an?|the|of|is|are|that|has|have|to|in|and)\\b", " ").replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return plain.length() <= LONGEST_ID ? plain : plain.substring(0, plain.lastIndexOf('-', LONGEST_ID) > 0 ? plain.lastIndexOf('-', LONGEST_ID) : LONGEST_ID);
    }

    private static Optional<String> wrongText(String text) {
        return text.isBlank() ? Optional.of("something must be written here")
                : text.chars().anyMatch(Character::isISOControl) ? Optional.of("a control character stands in it") : Optional.empty();
    }

    private static Optional<String> wrongDraft(String text) {
        return wrongText(text).or(() -> MARK.matcher(text).results().count() == 1 ? Optional.empty() : Optional.of("it does not mark one stretch of words"));
    }

    private static Optional<String> wrongStands(String text) {
        return wrongText(text).or(() -> MARK.matcher(text).find() ? Optional.of("nothing is to be found in it, so nothing is marked") : Optional.empty());
    }

    private static Optional<String> wrongNumbers(String answer, int most) {
        return answer.equals("none") || Stream.of(answer.split("[ ,]+")).allMatch(n -> n.matches("\\d{1,2}") && Integer.parseInt(n) >= 1 && Integer.parseInt(n) <= most)
                ? Optional.empty() : Optional.of("'" + answer + "' is not among what is offered");
    }
}
