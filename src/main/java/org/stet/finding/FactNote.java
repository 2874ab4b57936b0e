package org.stet.finding;

import java.util.List;
import org.stet.text.Position;
import org.stet.text.Span;

/**
 * A fact as a proof shows it.
 *
 * @param id       as conditions name it
 * @param kind     what sort of fact it is, in the words of rules ("quantity", "correspondence")
 * @param document the document it belongs to
 * @param span     of its words in the document; empty for one that no words state
 * @param at       where they begin
 * @param text     the exact words; empty for one that no words state
 * @param sentence the sentence they stand in; empty where it is not known
 * @param value    what they come to, normalised ("[110, ∞) people"); may be empty
 * @param says     what it comes to, in plain words
 * @param from     ids of the facts it is derived from, such as the two that a correspondence compares
 * @param sureness 0 to 1: how sure what is derived is, such as that two facts speak of the same thing; 1 for what a text states
 * @param why      the reasons, in plain words; none for what a text states
 */
public record FactNote(String id, String kind, String document, Span span, Position at, String text, String sentence, String value, String says,
                       List<String> from, double sureness, List<String> why) {

    public FactNote {
        from = List.copyOf(from);
        why = List.copyOf(why);
        if (!(sureness >= 0 && sureness <= 1)) {
            throw new IllegalArgumentException("sureness " + sureness);
        }
    }
}
