package org.stet.rule;

import java.lang.reflect.Method;
import java.util.List;

/** Reads nested fields off facts: {@code source.text} of an attribution. */
public final class FieldPath {

    private FieldPath() {
    }

    /**
     * The value at the end of the path; the empty text where a field on the way holds nothing.
     *
     * @throws IllegalArgumentException if a type on the way has no such field; rules read without problems never cause it
     */
    public static Object read(Object from, List<String> path) {
        Object value = from;
        for (String name : path) {
            Class<?> type = value.getClass();
            Method accessor = FactTypes.field(type, name)
                    .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no field '" + name + "'"));
            value = call(accessor, value);
            if (value == null) {
                return "";
            }
        }
        return value;
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor.getName(), e);
        }
    }
}
