package org.stet.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.fact.ClaimIdentity;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.rule.Checksum;

/**
 * What stays the same of a finding when the text around it changes: the rule, and what is claimed in which document. Findings at several
 * places share it where the same is claimed against the same.
 */
final class Fingerprint {

    private static final int NONE = -1;

    /** What is claimed in which document, sorted, each once. */
    private final List<byte[]> claims;
    /** Which of them each party makes, by its rank. */
    private final int[] claim;

    /**
     * @param facts   all facts of the run
     * @param parties those of its matches, each at its rank
     */
    Fingerprint(Collection<? extends Fact> facts, List<Party> parties) {
        ClaimIdentity identity = new ClaimIdentity(facts);
        List<String> made = parties.stream().map(Party::fact).map(f -> f instanceof Stated ? f.document() + " " + identity.of(f) : "").toList();
        String[] sorted = made.stream().filter(c -> !c.isEmpty()).distinct().sorted().toArray(String[]::new);
        claims = Stream.of(sorted).map(c -> c.getBytes(StandardCharsets.UTF_8)).toList();
        claim = made.stream().mapToInt(c -> c.isEmpty() ? NONE : Arrays.binarySearch(sorted, c)).toArray();
    }

    /** 64 hex digits. It knows all that the finding is held against, whether told or not. */
    String of(Fault fault) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes((fault.first().rule().id() + "\n" + fault.first().variant().name()).getBytes(StandardCharsets.UTF_8));
        add(fault.matches().stream().mapToInt(m -> claim[m.about().rank()]), parts);
        parts.writeBytes("\nagainst".getBytes(StandardCharsets.UTF_8));
        add(fault.matches().stream().flatMapToInt(m -> m.against().stream().mapToInt(p -> claim[p.rank()])), parts);
        return Checksum.hex(parts.toByteArray());
    }

    private void add(IntStream made, ByteArrayOutputStream parts) {
        made.filter(c -> c != NONE).sorted().distinct().forEach(c -> {
            parts.write('\n');
            parts.writeBytes(claims.get(c));
        });
    }
}
