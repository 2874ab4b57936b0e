package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheRootTest {

    private static final Map<String, String> PROPERTIES = Map.of("user.home", "/home/solli");

    @Test
    void theSystemPropertyGoesFirst() {
        assertEquals(Path.of("here"), CacheRoot.choose(Map.of("STET_CACHE", "/there"), Map.of("stet.cache", "here")::get));
    }

    @Test
    void thenTheEnvironment() {
        assertEquals(Path.of("/there"), CacheRoot.choose(Map.of("STET_CACHE", "/there", "XDG_CACHE_HOME", "/xdg"), PROPERTIES::get));
        assertEquals(Path.of("/xdg/stet"), CacheRoot.choose(Map.of("STET_CACHE", "", "XDG_CACHE_HOME", "/xdg"), PROPERTIES::get));
    }

    @Test
    void thenTheHomeFolder() {
        assertEquals(Path.of("/home/solli/.cache/stet"), CacheRoot.choose(Map.of("XDG_CACHE_HOME", "relative"), PROPERTIES::get));
    }
}
