package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.Golden;
import org.stet.finding.Category;
import org.stet.finding.Difference;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Provenance;
import org.stet.finding.Replay;
import org.stet.finding.Report;
import org.stet.finding.RuleDifference;
import org.stet.finding.RuleEntry;

class ProofAndReplayTest {

    private static final Report REPORT = Reports.fixed();
    private static final Provenance OTHER = new Provenance("0.2.0", "d".repeat(64), "2".repeat(64), "7", List.of());

    @Test
    void proofsAreAsExpected() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Finding finding : REPORT.findings()) {
            all.append(proof(finding, false)).append("----\n");
        }
        Golden.check("report/proofs.txt", all.toString());
        Golden.check("report/proof-colour.txt", proof(REPORT.findings().get(0), true));
    }

    @Test
    void hostileWordsDoNotControlTheTerminal() throws IOException {
        for (Finding finding : REPORT.findings()) {
            Finding odd = new Finding("\u001B[2J", "\u202Erule", finding.category(), finding.level(), 1, "a\u0007b", "", "", "", finding.primary(),
                    finding.related(), finding.proof(), finding.fingerprint(), finding.state(), finding.waiving());
            assertFalse(proof(odd, false).codePoints().anyMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E)));
        }
    }

    @Test
    void replaysAreAsExpected() throws IOException {
        List<Finding> others = new ArrayList<>(REPORT.findings());
        Finding gone = others.remove(0);
        Finding changed = others.remove(0);
        others.add(new Finding(changed.id(), changed.rule(), changed.category(), Level.NOTE, changed.confidence(), changed.message(), changed.help(),
                changed.standard(), changed.why(), changed.primary(), changed.related(), changed.proof(), changed.fingerprint(), changed.state(), changed.waiving()));
        others.add(new Finding("f9", "new-rule", gone.category(), gone.level(), 1, "Something new.", "", "", "", gone.primary(), List.of(), gone.proof(),
                "9".repeat(64), gone.state(), gone.waiving()));
        List<RuleEntry> rules = new ArrayList<>(REPORT.rules().subList(1, 3));
        rules.set(0, new RuleEntry("qualifier-dropped", "f".repeat(12), "", Category.ATTRIBUTION_GAP, Level.ERROR, "", ""));
        rules.add(new RuleEntry("new-rule", "e".repeat(12), "", Category.ATTRIBUTION_GAP, Level.ERROR, "", ""));
        Replay other = new Replay(REPORT.made(), OTHER, RuleDifference.between(REPORT.rules(), rules), Difference.between(REPORT.findings(), others));
        Golden.check("report/replay.txt", text(other));
        StringWriter json = new StringWriter();
        JsonReplay.write(other, json);
        Golden.check("report/replay.json", json.toString());
    }

    @Test
    void whatFollowsAgainIsSaidInALine() throws IOException {
        List<Finding> findings = REPORT.findings();
        assertEquals("3 findings follow again from the report's facts by the same rules.\n", text(same(findings)));
        assertEquals("1 finding follows again from the report's facts by the same rules.\n", text(same(findings.subList(0, 1))));
        assertEquals("No finding follows, as then, from the report's facts by the same rules.\n", text(same(List.of())));
    }

    private static Replay same(List<Finding> findings) {
        return new Replay(REPORT.made(), REPORT.made(), List.of(), Difference.between(findings, findings));
    }

    private static String text(Replay replay) throws IOException {
        StringBuilder out = new StringBuilder();
        TextReplay.write(replay, out);
        return out.toString();
    }

    private static String proof(Finding finding, boolean colour) throws IOException {
        StringBuilder out = new StringBuilder();
        new TextProof(colour).write(finding, REPORT, out);
        return out.toString();
    }
}
