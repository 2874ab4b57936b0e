package org.stet.story;

import java.util.List;
import org.stet.fact.NameKind;

/**
 * What it takes to tell which story a document belongs to, without its text: a few kB.
 *
 * @param document its id
 * @param day      ISO date of publication; empty where unknown
 * @param stated   the story that the corpus file puts it in; empty where it says nothing
 * @param headline in one line; empty where there is none
 * @param names    whom and what it names, each once, by weight and then by name; none for one that took no part
 * @param terms    what it tells of, each once, by weight and then by term; likewise
 * @param days     ISO dates that it speaks of, in order
 * @param meaning  where its headline and opening lie in the space of {@link Meaning}: its direction, a signed byte for each number, in Base64; empty where not known
 * @param wording  hashes of runs of its words, as {@link Shingles} picks them, in Base64
 */
public record Signature(String document, String day, String stated, String headline, List<Named> names, List<Term> terms, List<String> days, String meaning, String wording) {

    /**
     * Somebody or something named.
     *
     * @param name   the fullest form, as it is written
     * @param weight above 0: how much of the document is about it
     */
    public record Named(String name, NameKind kind, double weight) {
    }

    /** A word for what happens or whom it happens to, or a figure with what it counts. @param weight above 0 */
    public record Term(String term, double weight) {
    }

    public Signature {
        names = List.copyOf(names);
        terms = List.copyOf(terms);
        days = List.copyOf(days);
    }

    /** One of which nothing else is known. */
    public Signature(String document, String day, String stated) {
        this(document, day, stated, "", List.of(), List.of(), List.of(), "", "");
    }
}
