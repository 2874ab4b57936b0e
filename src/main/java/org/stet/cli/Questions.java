package org.stet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks a person on the terminal, one question after the other, each with a hint and mostly with what is taken where nothing is answered. */
final class Questions {

    private final Console console;
    private final BufferedReader answers;

    Questions(Console console) {
        this.console = console;
        this.answers = new BufferedReader(new InputStreamReader(console.input(), StandardCharsets.UTF_8));
    }

    /**
     * The answer, asked for until it can be used; the given one, which is not asked for, must be usable.
     *
     * @param given     what an option says; null for none
     * @param otherwise taken for an empty answer; empty for a question that must be answered
     * @param wrong     what is wrong with an answer; empty if nothing is
     * @throws CommandException if the option cannot be used, or input ends
     */
    String ask(String option, @Nullable String given, String question, String hint, String otherwise, Function<String, Optional<String>> wrong) {
        if (given != null) {
            Optional<String> fault = wrong.apply(given);
            if (fault.isPresent()) {
                throw CommandException.of(option, fault.get(), hint);
            }
            return given;
        }
        tell(question + "\n  " + hint + "\n" + (otherwise.isEmpty() ? "" : "  [" + otherwise + "]\n") + "> ");
        String answer = answer().orElse(otherwise);
        Optional<String> fault = wrong.apply(answer);
        if (fault.isEmpty()) {
            return answer;
        }
        tell("  " + fault.get() + ".\n");
        return ask(option, null, question, hint, otherwise, wrong);
    }

    /** One of several, by its number, its name or as much of the name's beginning as is clear. */
    int choose(String option, @Nullable String given, String question, List<String> names, List<String> told, int otherwise) {
        StringBuilder list = new StringBuilder("A number or a name:");
        for (int i = 0; i < names.size(); i++) {
            list.append("\n  ").append(i + 1).append("  ").append(names.get(i)).append(told.get(i).isEmpty() ? "" : ": " + told.get(i));
        }
        String answer = ask(option, given, question, list.toString(), names.get(otherwise),
                a -> index(a, names) >= 0 ? Optional.empty() : Optional.of("'" + a + "' is none of these"));
        return index(answer, names);
    }

    private static int index(String answer, List<String> names) {
        String plain = answer.strip();
        if (names.contains(plain)) {
            return names.indexOf(plain);
        }
        return plain.matches("\\d{1,3}") && Integer.parseInt(plain) >= 1 && Integer.parseInt(plain) <= names.size() ? Integer.parseInt(plain) - 1 : -1;
    }

    void tell(String text) {
        try {
            if (!console.print(out -> out.write(text))) {
                throw new ReaderGone();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line without blanks around it; empty for a blank one. */
    private Optional<String> answer() {
        try {
            @Nullable String line = answers.readLine();
            if (line == null) {
                tell("\n");
                throw CommandException.of("standard input", "it ended before every question was answered; nothing is written",
                        "Answer them all, or give the answers as options: stet rules new --help.");
            }
            return Optional.of(line.strip()).filter(l -> !l.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
