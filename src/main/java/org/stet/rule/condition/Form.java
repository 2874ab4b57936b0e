package org.stet.rule.condition;

import java.time.LocalDate;
import java.util.Collection;

/** What sort of value a field holds. */
enum Form {
    TEXT("text"), NUMBER("a number"), TRUTH("yes or no"), DATE("a date"), CHOICE("one of fixed values"), LIST("a list"), OTHER("nothing that can be compared");

    private final String words;

    Form(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Form of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        } else if (type == boolean.class || type == Boolean.class) {
            return TRUTH;
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return NUMBER;
        } else if (type == LocalDate.class) {
            return DATE;
        } else if (type.isEnum()) {
            return CHOICE;
        }
        return Collection.class.isAssignableFrom(type) ? LIST : OTHER;
    }
}
