package org.stet.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds a report against an older one: what is new, what was there, and what is no more. Findings are known again by their fingerprints. */
public final class Baseline {

    private Baseline() {
    }

    /** The report with its findings marked; of several with one fingerprint as many were there as the older report has. */
    public static Report apply(Report now, Report before) {
        Map<String, List<Finding>> old = new HashMap<>();
        before.findings().forEach(f -> old.computeIfAbsent(f.fingerprint(), k -> new ArrayList<>()).add(f));
        BitSet unchanged = new BitSet();
        int next = 0;
        for (Finding finding : now.findings()) {
            List<Finding> same = old.getOrDefault(finding.fingerprint(), List.of());
            if (!same.isEmpty()) {
                same.remove(0);
                unchanged.set(next);
            }
            next++;
        }
        List<Finding> findings = Shelf.marked(now.findings(), (i, finding) -> finding.with(unchanged.get(i) ? State.UNCHANGED : State.NEW));
        List<Settled.Gone> gone = before.findings().stream().filter(f -> left(old, f) && checkedNow(f, now, before))
                .map(f -> new Settled.Gone(f.id(), f.rule(), f.level(), f.primary().document(), f.message(), f.fingerprint())).toList();
        return now.with(findings, new Settled(true, gone, now.settled().idle()));
    }

    private static boolean left(Map<String, List<Finding>> old, Finding finding) {
        return old.getOrDefault(finding.fingerprint(), List.of()).stream().anyMatch(f -> f == finding);
    }

    private static boolean checkedNow(Finding finding, Report now, Report before) {
        return before.document(finding.primary().document())
                .filter(was -> now.documents().stream().anyMatch(is -> is.checked() && same(was, is))).isPresent();
    }

    /** By where they lie; where that differs, as between two machines, by id and file name, as every lone draft has the same id. */
    private static boolean same(DocumentEntry one, DocumentEntry other) {
        String path = plain(one);
        String otherPath = plain(other);
        return path.equals(otherPath) || one.id().equals(other.id()) && name(path).equals(name(otherPath));
    }

    private static String plain(DocumentEntry entry) {
        return entry.path().replace('\\', '/').replaceAll("(^|/)(\\./)+", "$1");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
