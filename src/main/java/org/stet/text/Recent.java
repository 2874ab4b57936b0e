package org.stet.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was made of the keys that were asked for last. Safe for several threads. */
public final class Recent<K, V> {

    private final Map<K, V> known;

    /** @param most of how many keys it is kept */
    public Recent(int most) {
        this.known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** What is kept for the key, or else is made now: without a lock, so that several are made at once. */
    public V get(K key, Function<? super K, ? extends V> make) {
        @Nullable V before = known.get(key);
        V value = before == null ? make.apply(key) : before;
        known.put(key, value);
        return value;
    }
}
