package org.stet.rule.condition;

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
        List<MethodHandle> handles = new ArrayList<>();
        for (int i = 1; i <= path.size(); i++) {
            handles.add(handle(FactTypes.end(type, path.subList(0, i))));
        }
        if (handles.size() == 1) {
            MethodHandle only = handles.get(0);
            return from -> call(only, from);
        }
        return from -> {
            Object value = from;
            for (MethodHandle handle : handles) {
                value = value == null ? null : call(handle, value);
            }
            return value;
        };
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("every field of the fact model is public", e);
        }
    }

    private static @Nullable Object call(MethodHandle handle, Object from) {
        try {
            return (Object) handle.invokeExact(from);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a field of the fact model cannot be read", e);
        }
    }
}
