package org.stet.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.stet.text.Span;

/** How single values stand in a facts file: spans as {@code 12-30}, intervals as {@code 2026-01-03/2026-01-04}. */
final class FactForms {

    private FactForms() {
    }

    /** Leaves out empty texts and lists and what is false; each reads again as it was. */
    static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder().addModule(module()).defaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS)).build();
        mapper.configOverride(String.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.configOverride(double.class).setInclude(JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS));
        mapper.configOverride(int.class).setInclude(JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS));
        return mapper;
    }

    private static SimpleModule module() {
        return new SimpleModule("facts").addSerializer(Span.class, out(Span::toString))
                .addDeserializer(Span.class, in(Span.class, FactForms::span))
                .addDeserializer(double.class, in(double.class, FactForms::number))
                .addSerializer(Interval.class, out(i -> i.first() + "/" + i.last()))
                .addDeserializer(Interval.class, in(Interval.class, FactForms::interval));
    }

    /** What a value of the type looks like, in words. */
    static String form(Class<?> type) {
        return type == Span.class ? "a span such as 12-30 (from the first character to behind the last, counted from 0)"
                : type == Interval.class ? "two days such as 2026-01-03/2026-01-04, the earlier one first" : "of the form expected here";
    }

    private static Span span(String text) {
        String[] ends = ends(text, "-");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /** Infinity is written as YAML has it. */
    private static double number(String text) {
        return switch (text) {
            case ".inf" -> Double.POSITIVE_INFINITY;
            case "-.inf" -> Double.NEGATIVE_INFINITY;
            case ".nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    private static String[] ends(String text, String between) {
        String[] ends = text.split(between, -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return ends;
    }

    private static Interval interval(String text) {
        String[] ends = ends(text, "/");
        return new Interval(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    private static <T> JsonSerializer<T> out(Function<T, String> form) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(form.apply(value));
            }
        };
    }

    private static <T> JsonDeserializer<T> in(Class<?> type, Function<String, T> read) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                String text = parser.getText();
                try {
                    return read.apply(text);
                } catch (RuntimeException e) {
                    throw context.weirdStringException(text, type, form(type));
                }
            }
        };
    }
}
