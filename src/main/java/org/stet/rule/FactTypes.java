package org.stet.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Fact;
import org.stet.fact.Interval;

/** The fact model as rule files may name it: the fact types, the enums their fields use, and the fields of each type. */
public final class FactTypes {

    private static final String HOUSE = "org.stet.";
    private static final List<String> NO_FIELDS = List.of("hashCode", "toString");
    private static final List<Class<?>> PRINTABLE = List.of(String.class, Number.class, Boolean.class, Fact.class, Interval.class, LocalDate.class);
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };
    private static final Map<String, Class<?>> FACTS = new TreeMap<>();
    private static final Map<String, Class<?>> VALUES = new TreeMap<>();

    static {
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Fact.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            Map<String, Class<?>> known = Fact.class.isAssignableFrom(type) ? FACTS : VALUES;
            if (!type.getName().startsWith(HOUSE) || known.putIfAbsent(type.getSimpleName(), type) != null) {
                continue;
            }
            Optional.ofNullable(type.getPermittedSubclasses()).map(Arrays::asList).ifPresent(open::addAll);
            accessors(type).values().forEach(m -> open.add(m.getReturnType()));
        }
    }

    private FactTypes() {
    }

    /** Every class that the text of a compiled rule may depend on, by name. */
    public static List<Class<?>> all() {
        Map<String, Class<?>> all = new TreeMap<>(VALUES);
        all.putAll(FACTS);
        return List.copyOf(all.values());
    }

    /** The fact type of a simple name such as {@code Quantity}. */
    public static Optional<Class<?>> fact(String name) {
        return Optional.ofNullable(FACTS.get(name));
    }

    /** Simple names of all fact types, sorted. */
    public static List<String> facts() {
        return List.copyOf(FACTS.keySet());
    }

    /** The enum of a simple name such as {@code Outcome}. */
    public static Optional<Class<?>> enumeration(String name) {
        Class<?> found = VALUES.get(name);
        return found != null && found.isEnum() ? Optional.of(found) : Optional.empty();
    }

    /** Simple names of all enums that fields of facts use, sorted. */
    public static List<String> enumerations() {
        return VALUES.values().stream().filter(Class::isEnum).map(Class::getSimpleName).toList();
    }

    /** What reads a field off a value of the type: a record component's accessor, or another public method without parameters. */
    public static Optional<Method> field(Class<?> type, String name) {
        return Optional.ofNullable(ACCESSORS.get(type).get(name));
    }

    /** Names of the type's fields, sorted. */
    public static List<String> fields(Class<?> type) {
        return List.copyOf(ACCESSORS.get(type).keySet());
    }

    /** Whether the field at the end of the path is declared as one that may hold nothing. */
    public static boolean mayHoldNothing(Class<?> type, List<String> path) {
        return end(type, path).getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    /**
     * What reads the last field of the path off the value that holds it.
     *
     * @param path at least one field
     * @throws IllegalArgumentException if a type on the way has no such field
     */
    public static Method end(Class<?> type, List<String> path) {
        String last = path.get(path.size() - 1);
        Class<?> holder = path.size() == 1 ? type : end(type, path.subList(0, path.size() - 1)).getReturnType();
        return field(holder, last).orElseThrow(() -> new IllegalArgumentException(holder.getSimpleName() + " has no field '" + last + "'"));
    }

    /** Whether values of the type can be printed in plain words. */
    static boolean printable(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Collection.class.isAssignableFrom((Class<?>) generic.getRawType()) && printable(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> simple && (simple.isPrimitive() || simple.isEnum() || PRINTABLE.stream()
                .anyMatch(p -> p.isAssignableFrom(simple)));
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> found = new TreeMap<>();
        if (type.getName().startsWith(HOUSE) && !type.isEnum()) {
            Arrays.stream(type.getMethods()).filter(FactTypes::isAccessor).forEach(m -> found.put(m.getName(), m));
        }
        return found;
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && !method.isBridge()
                && method.getDeclaringClass() != Object.class && !NO_FIELDS.contains(method.getName());
    }
}
