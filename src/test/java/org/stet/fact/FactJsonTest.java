package org.stet.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Span;

/** Every type of fact written as JSON and read again is the same fact. The facts are made from the types, so that a new one is tried too. */
class FactJsonTest {

    private static final JsonFactory JSON = new JsonFactory();

    @Property(tries = 200)
    void outAndInAgain(@ForAll("texts") String text, @ForAll double number, @ForAll int whole) throws IOException {
        for (Class<?> type : types(Fact.class).toList()) {
            Fact fact = (Fact) made(type, text, number, Math.abs(whole / 2));
            String written = FactJson.write(fact);
            assertEquals(fact, read(written), written);
            assertTrue(written.indexOf('\n') < 0);
        }
    }

    @Test
    void openBoundsSurvive() throws IOException {
        for (double bound : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE, -0.0, 0.1}) {
            for (Class<?> type : types(Fact.class).toList()) {
                Fact fact = (Fact) made(type, "x", bound, 0);
                assertEquals(fact, read(FactJson.write(fact)));
            }
        }
        Quantity open = (Quantity) made(Quantity.class, "x", Double.POSITIVE_INFINITY, 0);
        assertTrue(FactJson.write(open).contains("\"max\":\"Infinity\""));
    }

    @Test
    void everyTypeHasAName() {
        assertEquals(types(Fact.class).count(), FactJson.names().size());
        assertTrue(FactJson.names().containsAll(List.of("article", "correspondence", "legal-status", "quantity", "support", "timex")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"fact\": \"guess\"}", "{\"fact\": \"lead\", \"id\": \"a\", \"document\": \"d\", \"last\": 1}", "{\"fact\": \"article\"}",
        "{\"fact\": \"article\", \"document\": \"d\", \"mood\": 1}", "{\"fact\": \"place\", \"id\": \"a\", \"document\": \"d\", \"at\": {\"span\": \"4-2\"}}",
        "{\"fact\": \"lead\", \"id\": \"a\", \"document\": \"d\", \"at\": {\"span\": \"2-4\"}, \"last\": 1}", "[]", "3"})
    void whatIsNoFactIsRefused(String json) {
        assertThrows(JsonProcessingException.class, () -> read(json));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of("x", "\n", "\u0000", "\u202Eא", "😀", "\"\\", ".inf", "NaN", "null", "4-9", "\u2028"), Arbitraries.strings().ofMinLength(1).ofMaxLength(8));
    }

    private static Fact read(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return FactJson.read(parser);
        }
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FactJsonTest::types) : Stream.of(type);
    }

    /** A record of the type with a value in every component. */
    private static Object made(Class<?> type, String text, double number, int whole) {
        try {
            RecordComponent[] parts = type.getRecordComponents();
            List<Object> values = new ArrayList<>();
            for (RecordComponent part : parts) {
                values.add(value(part, text, number, whole + values.size()));
            }
            return type.getDeclaredConstructor(Stream.of(parts).map(RecordComponent::getType).toArray(Class[]::new)).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent part, String text, double number, int whole) {
        Class<?> type = part.getType();
        if (type == List.class) {
            String of = part.getGenericType().getTypeName();
            return of.contains("String") ? List.of(text, "") : of.contains("Span") ? List.of(new Span(1, 2)) : List.of(made(Role.class, text, number, whole));
        }
        if (type == String.class) {
            return text;
        }
        if (type == Span.class) {
            return new Span(whole, whole + 3);
        }
        if (type == Interval.class) {
            return new Interval(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 4));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[whole % type.getEnumConstants().length];
        }
        return type == double.class ? number : type == int.class ? (Object) whole : type == boolean.class ? whole % 2 == 0 : made(type, text, number, whole);
    }
}
