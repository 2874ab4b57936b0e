package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.finding.Coverage;
import org.stet.finding.Coverage.Standing;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;

/** Ten copies of one report are one source. */
class ReprintsTest {

    private static final ArchiveStages STAGES = RealStages.workbench().archive(Settings.standard(RealStages.HOME), notice -> { });
    private static final String WIRE = """
            Ferry stopped

            The ferry between Lunden and Oskar Bay stopped running on Tuesday after inspectors found a crack in its hull.

            It carries 1,200 passengers a day. Senator Adam Roke accused Governor Bea Lund of taking bribes from the yard.

            Lund denied the charge.
            """;
    private static final String OTHER = """
            Commuters stranded

            The ferry between Lunden and Oskar Bay stopped running on Tuesday after inspectors found a crack in its hull. It carries 1,500 passengers a day.

            Governor Bea Lund denied that she had taken bribes from the yard.
            """;

    @Test
    void copiesAddNoFindingAndChangeNoFingerprint() {
        Judged without = judged(Map.of("wire", WIRE, "other", OTHER), Map.of());
        Map<String, String> texts = new HashMap<>(Map.of("wire", WIRE, "other", OTHER));
        List<String> copies = IntStream.range(0, 10).mapToObj(i -> "copy-" + i).toList();
        copies.forEach(c -> texts.put(c, WIRE.replace("Tuesday after", "Tuesday  \n after")));
        Judged with = judged(texts, copies.stream().collect(Collectors.toMap(c -> c, c -> "wire")));
        assertTrue(without.findings().stream().anyMatch(f -> f.message().contains("1,200")), without.findings().toString());
        assertEquals(fingerprints(without), fingerprints(with));
        Finding passengers = with.findings().stream().filter(f -> f.message().contains("1,200")).findFirst().orElseThrow();
        List<Evidence> reprinted = passengers.related().stream().filter(e -> e.copyOf().equals("wire")).toList();
        assertEquals(copies, reprinted.stream().map(Evidence::document).sorted().toList());
        assertTrue(reprinted.stream().allMatch(e -> e.text().contains("1,200")), reprinted.toString());
    }

    @Test
    void whatACopyChangesIsFound() {
        Judged judged = judged(Map.of("wire", WIRE, "edited", WIRE.replace("1,200", "2,100")), Map.of("edited", "wire"));
        assertTrue(judged.findings().stream().anyMatch(f -> f.message().contains("2,100") && f.message().contains("1,200")), judged.findings().toString());
    }

    @Test
    void aReprintOfASourceIsChecked() {
        List<ReadDocument> read = List.of(STAGES.read(document("other", OTHER).as(Role.SOURCE)), STAGES.read(document("reprint", WIRE)), STAGES.read(document("wire", WIRE).as(Role.SOURCE)));
        Judged judged = STAGES.judge(new StoryWork("ferry", read, Map.of("reprint", "wire"), List.of()));
        assertTrue(judged.correspondences().stream().anyMatch(c -> c.document().equals("reprint") && c.thereDocument().equals("other")));
    }

    @Test
    void whatACopyLeavesOutIsFound() {
        Judged judged = judged(Map.of("wire", WIRE, "short", WIRE.replace("\nLund denied the charge.\n", "")), Map.of("short", "wire"));
        assertEquals(List.of("short"), judged.findings().stream().filter(f -> f.rule().equals("no-response")).map(f -> f.primary().document()).toList());
    }

    @Test
    void whatACopySharesIsFoundOnceWhateverElseItChanges() {
        Judged without = judged(Map.of("wire", WIRE, "other", OTHER), Map.of());
        Judged with = judged(Map.of("wire", WIRE, "other", OTHER, "edited", WIRE.replace("a crack", "three cracks")), Map.of("edited", "wire"));
        assertEquals(1, with.findings().stream().filter(f -> f.message().contains("1,500")).count(), with.findings().toString());
        assertTrue(fingerprints(with).containsAll(fingerprints(without)));
    }

    @Test
    void copiesBearNothingOutAndStandAsTheirOriginalDoes() {
        Judged alone = judged(Map.of("wire", WIRE, "copy", WIRE, "short", WIRE.replace("It carries", "She carries")), Map.of("copy", "wire", "short", "wire"));
        assertFalse(standings(alone, "wire").containsValue(Standing.SUPPORTED), alone.coverage().toString());
        assertFalse(standings(alone, "copy").containsValue(Standing.SUPPORTED), alone.coverage().toString());
        assertFalse(standings(alone, "short").containsValue(Standing.SUPPORTED), alone.coverage().toString());
        Judged held = judged(Map.of("wire", WIRE, "copy", WIRE, "other", OTHER), Map.of("copy", "wire"));
        assertTrue(standings(held, "wire").containsValue(Standing.SUPPORTED), held.coverage().toString());
        assertEquals(standings(held, "wire"), standings(held, "copy"));
    }

    private static Map<Integer, Standing> standings(Judged judged, String document) {
        Coverage coverage = judged.coverage().stream().filter(c -> c.document().equals(document)).findFirst().orElseThrow();
        return coverage.sentences().stream().collect(Collectors.toMap(s -> s.span().start(), Coverage.Sentence::standing, (a, b) -> a, TreeMap::new));
    }

    private static List<String> fingerprints(Judged judged) {
        return judged.findings().stream().map(Finding::fingerprint).sorted().toList();
    }

    private static Judged judged(Map<String, String> texts, Map<String, String> copies) {
        List<ReadDocument> read = new ArrayList<>();
        new TreeMap<>(texts).forEach((id, text) -> read.add(STAGES.read(document(id, text))));
        return STAGES.judge(new StoryWork("ferry", read, copies, List.of()));
    }

    private static Document document(String id, String text) {
        return RealStages.documents().of(new Metadata(id, "", LocalDate.of(2026, 3, 10), Role.PEER, ""), id, text);
    }
}
