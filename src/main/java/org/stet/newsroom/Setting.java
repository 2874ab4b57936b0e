package org.stet.newsroom;

import java.util.function.Function;
import org.stet.text.Written;

/** A value that a newsroom has set, with the place that says so. */
public record Setting<T>(T value, Written at) {

    public <U> Setting<U> map(Function<T, U> change) {
        return new Setting<>(change.apply(value), at);
    }

    /** {@code file:line}. */
    public String where() {
        return at.source().name() + ":" + at.source().position(at.span().start()).line();
    }
}
