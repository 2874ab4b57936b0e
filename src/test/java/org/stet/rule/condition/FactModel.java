package org.stet.rule.condition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.rule.FactTypes;

/** What the comments of the fact model say about its types, fields and values, for those who write rules. */
final class FactModel {

    private static final Path SOURCES = Path.of("src/main/java/org/stet");
    private static final Pattern HEAD = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)*public (?:sealed |final )?(?:record|enum|interface)", Pattern.DOTALL);
    private static final String PARAM = "@param\\s+%s\\s+((?:(?!@param).)*)";

    private FactModel() {
    }

    /** What a type of facts is, in one or a few sentences. */
    static String of(Class<?> type) {
        return type == Stated.class ? "Whatever a text states: a fact of any type but document, comparison, support and desk correction."
                : clean(comment(type).replaceFirst("(?s)@param.*", ""));
    }

    /** What a field holds; empty where its name says all. */
    static String of(Class<?> type, String field) {
        Method accessor = FactTypes.field(type, field).orElseThrow();
        Class<?> declared = Arrays.stream(accessor.getDeclaringClass() == type ? new Class<?>[] {type} : new Class<?>[] {type, accessor.getDeclaringClass()})
                .filter(c -> param(c, field).length() > 0).findFirst().orElse(type);
        String told = param(declared, field);
        return !told.isEmpty() ? told : switch (field) {
            case "document" -> "Id of the document.";
            case "id" -> "Its own id.";
            case "says" -> "What it comes to, in plain words.";
            case "text" -> "Its exact words.";
            case "zone" -> "Part of the document it stands in.";
            case "attribution" -> "Id of the attribution that carries it, or empty: the text's own voice.";
            case "claim" -> "Id of the claim it belongs to, or empty.";
            default -> method(type, field);
        };
    }

    /** What the fixed values of an enum mean, where their names do not say it. */
    static String values(Class<?> type) {
        String source = source(type);
        String told = Vocabulary.constants(type).stream().map(value -> {
            Matcher comment = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + value.toUpperCase(Locale.ROOT).replace(' ', '_') + "\\b",
                    Pattern.DOTALL).matcher(source);
            return comment.find() ? value + ": " + clean(comment.group(1)) : "";
        }).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
        return told;
    }

    private static String method(Class<?> type, String field) {
        Matcher comment = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public \\w+ " + field + "\\(\\)", Pattern.DOTALL).matcher(source(type));
        return comment.find() ? clean(comment.group(1)) : "";
    }

    private static String param(Class<?> type, String field) {
        Matcher param = Pattern.compile(String.format(PARAM, field), Pattern.DOTALL).matcher(comment(type));
        return param.find() ? sentence(clean(param.group(1))) : "";
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private static String comment(Class<?> type) {
        Matcher head = HEAD.matcher(source(type));
        return head.find() ? head.group(1).replaceAll("(?m)^\\s*\\* ?", "") : "";
    }

    private static String clean(String comment) {
        return comment.replaceAll("(?m)^\\s*\\* ?", "").replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1").replaceAll("</?\\w+>", "").replaceAll("\\s+", " ").strip();
    }

    private static String source(Class<?> type) {
        String room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        try {
            return Files.readString(SOURCES.resolve(room).resolve(type.getSimpleName() + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a fact of the type may stand in a condition. */
    static List<Class<? extends Fact>> types() {
        return Vocabulary.types().stream().<Class<? extends Fact>>map(t -> Vocabulary.type(t).orElseThrow()).toList();
    }
}
