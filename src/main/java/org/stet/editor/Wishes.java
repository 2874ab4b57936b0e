package org.stet.editor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editor's program asks for, in its {@code initializationOptions} or under the key {@code stet} of its configuration.
 *
 * @param against files and folders to hold drafts against, as seen from the folder that is open; where none are named, those that
 *                {@code stet.yaml} names
 * @param delay   after the last key, before a text is looked at
 */
record Wishes(List<Path> against, Duration delay) {

    static final Wishes NONE = new Wishes(List.of(), Duration.ofMillis(400));

    Wishes {
        against = List.copyOf(against);
    }

    /** What is not understood is passed over. @param folder the one that is open */
    Wishes with(@Nullable Object options, Path folder) {
        if (!(options instanceof JsonObject object)) {
            return this;
        }
        JsonObject asked = object.get("stet") instanceof JsonObject own ? own : object;
        List<Path> named = new ArrayList<>(against);
        if (asked.get("against") instanceof JsonArray paths) {
            named.clear();
            for (JsonElement path : paths) {
                if (path.isJsonPrimitive()) {
                    named.add(folder.resolve(path.getAsString()));
                }
            }
        }
        JsonElement wait = asked.get("delay");
        boolean number = wait != null && wait.isJsonPrimitive() && wait.getAsJsonPrimitive().isNumber();
        return new Wishes(named, number ? Duration.ofMillis(Math.max(0, Math.min(wait.getAsLong(), 60_000))) : delay);
    }
}
