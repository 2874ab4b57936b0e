package org.stet.language;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where Stet keeps what it can make again at any time: models in fast-loading form, and the like. */
public final class CacheRoot {

    private CacheRoot() {
    }

    /** The system property {@code stet.cache}; else the environment's STET_CACHE; else {@code stet} in XDG_CACHE_HOME or ~/.cache. */
    public static Path choose() {
        return choose(System.getenv(), System::getProperty);
    }

    static Path choose(Map<String, String> environment, UnaryOperator<@Nullable String> property) {
        return given(property.apply("stet.cache"))
                .or(() -> given(environment.get("STET_CACHE")))
                .orElseGet(() -> given(environment.get("XDG_CACHE_HOME")).filter(Path::isAbsolute)
                        .orElseGet(() -> Path.of(String.valueOf(property.apply("user.home")), ".cache")).resolve("stet"));
    }

    private static Optional<Path> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(Path::of);
    }
}
