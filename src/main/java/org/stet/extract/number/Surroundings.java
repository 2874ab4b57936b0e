package org.stet.extract.number;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.fact.Name;
import org.stet.fact.Timex;
import org.stet.language.Sentence;
import org.stet.language.Token;

/**
 * What is known of a document before its numbers are read: a number inside a date or a name says neither how many nor how much.
 *
 * @param times    the time expressions of a sentence
 * @param nameOver the name that holds a token
 */
public record Surroundings(Function<Sentence, Stream<Timex>> times, Function<Token, Optional<Name>> nameOver) {
}
