package org.stet.extract;

import java.util.Locale;
import java.util.Optional;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Tells news outlets by their names. */
final class Outlets {

    private final Lexicon lexicon;

    Outlets(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The one spelling for an outlet that the lexicon knows, else the last word of its name, as in {@link org.stet.fact.Outlet#outlet()}.
     *
     * @param name with or without its article
     * @return empty if it is no outlet's name
     */
    Optional<String> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        Optional<String> known = known(plain).or(() -> parent(name, plain));
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        return known.or(() -> Optional.of(last).filter(w -> lexicon.has(Words.OUTLET_NAME, w) && Character.isUpperCase(name.charAt(0))));
    }

    private Optional<String> known(String plain) {
        boolean known = lexicon.has(Words.SOURCE_OUTLET, plain) || lexicon.has(Words.SOURCE_OUTLET, "the " + plain);
        return known ? Optional.of(lexicon.map(Words.OUTLET_ALIAS).getOrDefault(plain, plain)) : Optional.empty();
    }

    /** The outlet in "BBC Radio 4". */
    private Optional<String> parent(String name, String plain) {
        int end = plain.indexOf(' ');
        String capitals = name.substring(0, Math.max(0, name.indexOf(' ')));
        return end > 2 && capitals.equals(capitals.toUpperCase(Locale.ROOT)) ? known(plain.substring(0, end)) : Optional.empty();
    }
}
