package org.stet.fact;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import org.stet.text.Span;

/** How single values stand in a facts file: spans as {@code 12-30}, intervals as {@code 2026-01-03/2026-01-04}. */
final class FactForms {

    private FactForms() {
    }

    static SimpleModule module() {
        return new SimpleModule("facts").addSerializer(Span.class, out(Span::toString))
                .addDeserializer(Span.class, in("a span such as 12-30", FactForms::span))
                .addSerializer(Interval.class, out(i -> i.first() + "/" + i.last()))
                .addDeserializer(Interval.class, in("two dates such as 2026-01-03/2026-01-04", FactForms::interval));
    }

    private static Span span(String text) {
        String[] ends = text.split("-");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static Interval interval(String text) {
        String[] ends = text.split("/");
        return new Interval(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    private static <T> JsonSerializer<T> out(java.util.function.Function<T, String> form) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(form.apply(value));
            }
        };
    }

    private static <T> JsonDeserializer<T> in(String form, java.util.function.Function<String, T> read) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                String text = parser.getText();
                try {
                    return read.apply(text);
                } catch (RuntimeException e) {
                    throw context.weirdStringException(text, handledType() == null ? Object.class : handledType(), "'" + text + "' is not " + form);
                }
            }
        };
    }
}
