package org.stet.engine;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.fact.ClaimIdentity;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.rule.Checksum;
import org.stet.rule.Rule;
import org.stet.rule.Variant;

/**
 * What stays the same of a finding when the text around it changes: the rule, and what is claimed in which document. Findings at several
 * places share it where the same is claimed against the same.
 */
final class Fingerprint {

    private final ClaimIdentity identity;
    /** What is claimed in which document, by the fact's id. */
    private final Map<String, String> claims = new HashMap<>();

    /** @param facts all facts of the run */
    Fingerprint(Collection<? extends Fact> facts) {
        identity = new ClaimIdentity(facts);
    }

    /** 64 hex digits. @param matches that make one finding, in any order, at least one */
    String of(Rule rule, Variant variant, List<Match> matches) {
        Stream<String> names = Stream.of(rule.id(), variant.name());
        Stream<String> parts = Stream.of(names, claims(matches, m -> Stream.of(m.primary())), Stream.of("against"), claims(matches, m -> m.related().stream()))
                .flatMap(s -> s);
        return Checksum.hex(String.join("\n", parts.toList()).getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> claims(List<Match> matches, Function<Match, Stream<Fact>> facts) {
        return matches.stream().flatMap(facts).filter(Stated.class::isInstance).map(this::claim).distinct().sorted();
    }

    private String claim(Fact fact) {
        return claims.computeIfAbsent(fact.id(), id -> fact.document() + " " + identity.of(fact));
    }
}
