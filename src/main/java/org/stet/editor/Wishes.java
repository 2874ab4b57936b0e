package org.stet.editor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editor's program asks for, in its {@code initializationOptions} or under the key {@code stet} of its configuration.
 *
 * @param against files and folders to hold drafts against, as seen from the folder that is open; where none are named, those that
 *                {@code stet.yaml} names
 * @param delay   after the last key, before a text is looked at; at most a minute
 */
record Wishes(List<Path> against, Duration delay) {

    /** In milliseconds. */
    private static final long LONGEST_DELAY = 60_000;

    static final Wishes NONE = new Wishes(List.of(), Duration.ofMillis(400));

    Wishes {
        against = List.copyOf(against);
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay " + delay);
        }
    }

    /** What is not understood is passed over. @param folder the one that is open */
    Wishes with(@Nullable Object options, Path folder) {
        if (!(options instanceof JsonObject object)) {
            return this;
        }
        JsonObject asked = object.get("stet") instanceof JsonObject own ? own : object;
        List<Path> named = asked.get("against") instanceof JsonArray paths
                ? paths.asList().stream().filter(JsonElement::isJsonPrimitive).map(path -> folder.resolve(path.getAsString())).toList() : against;
        boolean timed = asked.get("delay") instanceof JsonPrimitive wait && wait.isNumber();
        return new Wishes(named, timed ? Duration.ofMillis(Math.max(0, Math.min(asked.get("delay").getAsLong(), LONGEST_DELAY))) : delay);
    }
}
