package org.stet.rule.condition;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.rule.FactTypes;

/** Reads fields off facts as fast as code written for it would: rules do little else. */
public final class Accessors {

    private static final Map<Class<?>, Map<List<String>, Function<Object, @Nullable Object>>> READY = new ConcurrentHashMap<>();

    private Accessors() {
    }

    /**
     * What reads the fields off a fact one after the other; null as soon as one holds nothing, the fact itself for an empty path.
     *
     * @throws IllegalArgumentException if a type on the way has no such field
     */
    public static Function<Object, @Nullable Object> of(Class<?> type, List<String> path) {
        return READY.computeIfAbsent(type, t -> new ConcurrentHashMap<>()).computeIfAbsent(path, p -> make(type, p));
    }

    /** Type of what stands at the end of the path, as the fact model declares it. */
    static Class<?> type(Class<?> type, List<String> path) {
        return path.isEmpty() ? type : FactTypes.end(type, path).getReturnType();
    }

    /** Whether the field at the end of the path is a list of texts. */
    static boolean listsTexts(Class<?> type, List<String> path) {
        return FactTypes.end(type, path).getGenericReturnType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] == String.class;
    }

    private static Function<Object, @Nullable Object> make(Class<?> type, List<String> path) {
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i <= path.size(); i++) {
            fields.add(new Field(FactTypes.end(type, path.subList(0, i))));
        }
        if (fields.size() == 1) {
            return fields.get(0);
        }
        return from -> {
            Object value = from;
            for (Field field : fields) {
                value = value == null ? null : field.apply(value);
            }
            return value;
        };
    }

    /** Reads one field: by a handle, and once it is asked again and again by code made for it, which for every field would make starts slow. */
    private static final class Field implements Function<Object, @Nullable Object> {

        private static final int OFTEN = 5000;
        private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

        private final Method method;
        private final MethodHandle handle;
        private int asked;
        private @Nullable Function<Object, @Nullable Object> made;

        private Field(Method method) {
            this.method = method;
            this.handle = handle(method).asType(READING);
        }

        @Override
        public @Nullable Object apply(Object from) {
            Function<Object, @Nullable Object> ready = made;
            if (ready != null) {
                return ready.apply(from);
            }
            if (++asked == OFTEN) {
                made = made(method);
            }
            try {
                return (Object) handle.invokeExact(from);
            } catch (Throwable e) {
                throw unread(e);
            }
        }
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("every field of the fact model is public", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> made(Method method) {
        MethodType own = MethodType.methodType(method.getReturnType(), method.getDeclaringClass()).wrap();
        try {
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(MethodHandles.lookup(), "apply", MethodType.methodType(Function.class),
                    Field.READING, handle(method), own).getTarget().invoke();
        } catch (Throwable e) {
            throw unread(e);
        }
    }

    private static RuntimeException unread(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException("a field of the fact model cannot be read", cause);
    }
}
