package org.stet.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.text.Source;
import org.stet.text.Span;

/** What waivers and a baseline make of findings. */
class SettledTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Source DRAFT = new Source("draft", "The fire hurt 14 people on Monday. Officials said the port would open.\nThe port of Norwick will stay shut.\n");

    private final Finding people = finding("aaaaaaaa", "number-conflict", "14 people");
    private final Finding officials = finding("bbbbbbbb", "vague-source", "Officials");
    private final Finding port = finding("cccccccc", "self-contradiction", "The port of Norwick will stay shut");

    @Test
    void aWaiverIsForAFingerprintOrARule() {
        assertEquals(List.of("WAIVED", "NONE", "NONE"), kinds(waiver("", "aaaaaaaa", "", "", "")));
        assertEquals(List.of("WAIVED", "NONE", "NONE"), kinds(waiver("number-conflict", "aaaaaaaaaaaa", "", "", "")));
        assertEquals(List.of("NONE", "NONE", "NONE"), kinds(waiver("vague-source", "aaaaaaaa", "", "", "")));
        assertEquals(List.of("NONE", "WAIVED", "NONE"), kinds(waiver("vague-source", "", "", "", "")));
    }

    @Test
    void aRuleCanBeWaivedInOneDocumentOrForOneClaim() {
        assertEquals(List.of("NONE", "WAIVED", "NONE"), kinds(waiver("vague-source", "", "draft", "", "")));
        assertEquals(List.of("NONE", "WAIVED", "NONE"), kinds(waiver("vague-source", "", "../in/draft.txt", "", "")));
        assertEquals(List.of("NONE", "NONE", "NONE"), kinds(waiver("vague-source", "", "wire", "", "")));
        assertEquals(List.of("NONE", "WAIVED", "NONE"), kinds(waiver("vague-source", "", "", "officials said", "")));
        assertEquals(List.of("NONE", "NONE", "WAIVED"), kinds(waiver("self-contradiction", "", "", "port of NORWICK", "")));
        assertEquals(List.of("NONE", "NONE", "NONE"), kinds(waiver("vague-source", "", "", "The mayor", "")));
    }

    @Test
    void itCountsUntilItsLastDay() {
        assertEquals(List.of("WAIVED", "NONE", "NONE"), kinds(waiver("number-conflict", "", "", "", "2026-11-22")));
        assertEquals(List.of("EXPIRED", "NONE", "NONE"), kinds(waiver("number-conflict", "", "", "", "2026-11-21")));
        Report held = held(waiver("number-conflict", "", "", "", "2026-11-21"), waiver("", "aaaaaaaa", "", "", "2027-01-01"));
        assertEquals(new Waiving(Waiving.Kind.WAIVED, "known", "R. Ahn", "2027-01-01"), held.findings().get(0).waiving());
        assertEquals(List.of(), held.settled().idle());
    }

    @Test
    void oneWhoseClaimValueOrSourceChangedOpensAgain() {
        for (String claim : List.of("14 people", "15 people", "The fire hurt 12 people on Monday.", "A fire hurt 14 people on Sunday")) {
            Report held = held(waiver("number-conflict", "dddddddd", "", claim, ""));
            assertEquals(Waiving.Kind.CHANGED, held.findings().get(0).waiving().kind(), claim);
            assertEquals(List.of(), held.settled().idle(), claim);
            assertEquals(3, held.open().count());
        }
        Report other = held(waiver("number-conflict", "dddddddd", "", "The council voted on 3 motions", ""));
        assertEquals(List.of("NONE", "NONE", "NONE"), kinds(other));
        assertEquals(List.of("number-conflict dddddddd"), other.settled().idle().stream().map(Settled.IdleWaiver::what).toList());
    }

    @Test
    void aFindingThatIsWaivedIsNotTakenForAChangedOne() {
        Report held = held(waiver("number-conflict", "dddddddd", "", "15 people", ""), waiver("number-conflict", "aaaaaaaa", "", "14 people", ""));
        assertEquals(List.of("WAIVED", "NONE", "NONE"), kinds(held));
        assertEquals(1, held.settled().idle().size());
    }

    @Test
    void aWaiverForADocumentOfAnotherRunIsNotIdle() {
        assertEquals(List.of(), held(waiver("number-conflict", "dddddddd", "other.txt", "", "")).settled().idle());
        assertEquals(List.of(), held(waiver("number-conflict", "dddddddd", "wire", "", "")).settled().idle(), "wire is only a source");
        assertEquals(List.of(new Settled.IdleWaiver("stet-waivers.yaml", 3, "number-conflict dddddddd in draft", "known")),
                held(waiver("number-conflict", "dddddddd", "draft", "", "")).settled().idle());
    }

    @Test
    void waivedAndKnownFindingsAreNotDue() {
        Report before = report("in/draft.txt", List.of(people, officials));
        Report now = Baseline.apply(report("in/draft.txt", List.of(people, officials, port)), before);
        assertEquals(List.of(State.UNCHANGED, State.UNCHANGED, State.NEW), now.findings().stream().map(Finding::state).toList());
        assertEquals(List.of(port), now.due().toList());
        Report held = Waivers.apply(now, List.of(waiver("self-contradiction", "", "", "", ""), waiver("number-conflict", "", "", "", "2026-01-01")), TODAY);
        assertEquals(List.of("number-conflict"), held.due().map(Finding::rule).toList(), "one that is open again is due though it is known");
        assertTrue(held.settled().baseline());
    }

    @Test
    void equalFindingsCountOneByOne() {
        Finding again = new Finding("aaaaaaaa-2", people.rule(), people.category(), people.level(), 1, "", "", "", "", people.primary(), List.of(), Proof.NONE,
                people.fingerprint(), State.NEW, Waiving.NONE);
        assertEquals(List.of(State.UNCHANGED, State.NEW), Baseline.apply(report("in/draft.txt", List.of(people, again)), report("in/draft.txt", List.of(people)))
                .findings().stream().map(Finding::state).toList());
        assertEquals(List.of("aaaaaaaa-2"), gone("in/draft.txt", List.of(people), report("in/draft.txt", List.of(people, again))));
    }

    @Test
    void whatIsGoneIsSaidOfDocumentsThatWereChecked() {
        Report before = report("in/draft.txt", List.of(people));
        assertEquals(List.of("aaaaaaaa"), gone("in/draft.txt", List.of(), before));
        assertEquals(List.of("aaaaaaaa"), gone("./in/draft.txt", List.of(), before));
        assertEquals(List.of("aaaaaaaa"), gone("/elsewhere/draft.txt", List.of(), before));
        assertEquals(List.of(), gone("in/other.txt", List.of(), before), "every lone draft has the same id");
    }

    private static List<String> gone(String path, List<Finding> now, Report before) {
        return Baseline.apply(report(path, now), before).settled().gone().stream().map(Settled.Gone::id).toList();
    }

    private List<String> kinds(Waiver waiver) {
        return kinds(held(waiver));
    }

    private static List<String> kinds(Report held) {
        return held.findings().stream().map(f -> f.waiving().kind().name()).toList();
    }

    private Report held(Waiver... waivers) {
        return Waivers.apply(report("in/draft.txt", List.of(people, officials, port)), List.of(waivers), TODAY);
    }

    private static Report report(String path, List<Finding> findings) {
        List<DocumentEntry> documents = Stream.of(new DocumentEntry("draft", path, "draft", "", "", "", "", DRAFT),
                new DocumentEntry("wire", "in/wire.txt", "source", "", "", "", "", DRAFT)).toList();
        return new Report(new Provenance("1", "", "", "", List.of()), List.of(), documents, findings, List.of(), Settled.NOTHING, List.of());
    }

    /** In a file that lies in the folder {@code waivers}. */
    private static Waiver waiver(String rule, String finding, String document, String claim, String until) {
        String path = document.isEmpty() ? "" : Path.of("waivers", document).toAbsolutePath().normalize().toString();
        return new Waiver("stet-waivers.yaml", 3, rule, finding, document, path, claim, "known", "R. Ahn",
                until.isEmpty() ? Waiver.NO_END : LocalDate.parse(until));
    }

    private static Finding finding(String id, String rule, String words) {
        int start = DRAFT.text().indexOf(words);
        Span span = new Span(start, start + words.length());
        return new Finding(id, rule, Category.CONTRADICTION, Level.WARNING, 1, words + ".", "", "", "",
                new Evidence("draft", "", span, words, "", DRAFT.excerpt(span)), List.of(), Proof.NONE, id.repeat(8), State.NEW, Waiving.NONE);
    }
}
