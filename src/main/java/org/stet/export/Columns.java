package org.stet.export;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of a table: those of the record that its rows are, named with underscores. */
final class Columns {

    private Columns() {
    }

    static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).map(n -> n.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT)).toList();
    }

    /** What the row has in its columns, in their order; null where it has nothing. */
    static @Nullable Object[] values(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents()).map(c -> value(row, c)).toArray();
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
