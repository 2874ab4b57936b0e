package org.stet.language;

import java.util.List;
import java.util.Optional;

/**
 * A predicate with its PropBank arguments.
 *
 * @param predicate index of the predicate's token
 * @param roleset   such as {@code accuse.01}
 */
public record Frame(int predicate, String roleset, List<Argument> arguments) {

    public Frame {
        arguments = List.copyOf(arguments);
    }

    /** The first argument with this role. */
    public Optional<Argument> argument(String role) {
        return arguments.stream().filter(a -> a.role().equals(role)).findFirst();
    }
}
