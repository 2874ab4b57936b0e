package org.stet.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Interval;
import org.stet.rule.FactTypes;
import org.stet.text.Span;

/** Facts of every type, made by chance from a few values, so that conditions of every form meet some of them; the same each time. */
final class Samples {

    private static final int EACH = 90;
    private static final List<String> DOCUMENTS = List.of("d1", "d2", "s1");
    private static final List<String> TEXTS = List.of("", "police", "The police said", "some senior officials", "a later day", "said", "claim",
            "without-evidence", "alleged", "crown", "he said \"no\" \\", "2026-01-03");
    private static final List<String> REFERENCES = List.of("claim", "attribution", "here", "there", "of", "timex");

    private final Random random = new Random(7);
    private final List<String> ids = new ArrayList<>();

    private Samples() {
    }

    static List<Fact> facts() {
        return new Samples().all();
    }

    private List<Fact> all() {
        List<Class<?>> types = FactTypes.facts().stream().<Class<?>>map(name -> FactTypes.fact(name).orElseThrow())
                .filter(t -> t.isRecord() && t != Article.class).toList();
        types.forEach(t -> {
            for (int i = 0; i < EACH; i++) {
                ids.add(id(t, i));
            }
        });
        List<Fact> facts = new ArrayList<>(List.of(new Article("d1", true, false, "The Osk Courier", "2026-01-03"),
                new Article("d2", true, true, "", "2026-01-04"), new Article("s1", false, false, "Norland Wire", "2026-01-02")));
        for (Class<?> type : types) {
            for (int i = 0; i < EACH; i++) {
                facts.add((Fact) make(type, id(type, i)));
            }
        }
        return facts;
    }

    private static String id(Class<?> type, int number) {
        return DOCUMENTS.get(number % DOCUMENTS.size()) + "#" + type.getSimpleName().toLowerCase(Locale.ROOT) + "-" + number;
    }

    private Object make(Class<?> type, String id) {
        RecordComponent[] fields = type.getRecordComponents();
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = value(fields[i].getName(), fields[i].getGenericType(), id);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(fields).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private Object value(String name, Type generic, String id) {
        if (generic instanceof ParameterizedType list) {
            return random.nextBoolean() ? List.of() : List.of(value(name, list.getActualTypeArguments()[0], id), value(name, list.getActualTypeArguments()[0], id));
        }
        Class<?> type = (Class<?>) generic;
        if (type == String.class) {
            return name.equals("id") ? id : name.equals("document") ? id.substring(0, 2) : name.equals("thereDocument") ? one(DOCUMENTS)
                    : REFERENCES.contains(name) || name.equals("by") ? random.nextInt(4) == 0 ? "" : reference(name) : one(TEXTS);
        } else if (type == int.class) {
            return random.nextInt(4);
        } else if (type == double.class) {
            return random.nextInt(5) / 2.0;
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type.isEnum()) {
            return one(Arrays.asList(type.getEnumConstants()));
        } else if (type == Span.class) {
            int start = random.nextInt(5);
            return new Span(start, start + random.nextInt(3));
        } else if (type == Interval.class) {
            LocalDate first = LocalDate.of(2026, 1, 1 + random.nextInt(5));
            return random.nextInt(3) == 0 ? null : new Interval(first, first.plusDays(random.nextInt(2)));
        }
        return make(type, id);
    }

    /** An id, most often of a fact of the type that the field is named after. */
    private String reference(String name) {
        String type = name.equals("here") ? "claim" : name.equals("there") || name.equals("of") ? "quantity" : name;
        List<String> named = ids.stream().filter(id -> id.contains("#" + type + "-")).toList();
        return named.isEmpty() || random.nextInt(4) == 0 ? one(ids) : one(named);
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
