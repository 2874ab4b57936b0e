package org.stet.finding;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a report against what people have settled may stand. No finding is dropped. */
public final class Waivers {

    /** Words that share fewer are taken to be about something else. Of {@link ClaimWords#likeness}, 0 to 2. */
    private static final double LIKE = 1;

    private final Report report;
    private final List<Waiver> waivers;
    private final LocalDate today;
    /** Ids of the documents by where they lie. */
    private final Map<String, String> ids = new HashMap<>();

    private Waivers(Report report, List<Waiver> waivers, LocalDate today) {
        this.report = report;
        this.waivers = waivers;
        this.today = today;
        report.documents().forEach(d -> ids.put(place(d.path()), d.id()));
    }

    /** Absolute; a report that somebody made by hand may name what is no path. */
    private static String place(String path) {
        try {
            return Path.of(path).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /**
     * The report with every finding marked that a waiver is for, and with the waivers that are for none. Of several waivers for one finding
     * one that still counts goes first, then the one that stands first.
     *
     * @param waivers in the order in which they are to count
     */
    public static Report apply(Report report, List<Waiver> waivers, LocalDate today) {
        return waivers.isEmpty() ? report : new Waivers(report, waivers, today).applied();
    }

    /** The first of the waivers that is for the finding, whether or not it still counts. */
    public static Optional<Waiver> of(Finding finding, Report report, List<Waiver> waivers) {
        Waivers held = new Waivers(report, waivers, LocalDate.MIN);
        return waivers.stream().filter(w -> held.isFor(w, finding)).findFirst();
    }

    private Report applied() {
        Map<String, Waiving> found = new HashMap<>();
        Set<Waiver> used = new HashSet<>();
        for (Finding finding : report.findings()) {
            List<Waiver> its = waivers.stream().filter(w -> isFor(w, finding)).toList();
            used.addAll(its);
            its.stream().min(Comparator.comparing(w -> !w.countsOn(today)))
                    .ifPresent(w -> found.put(finding.id(), w.waiving(w.countsOn(today) ? Waiving.Kind.WAIVED : Waiving.Kind.EXPIRED)));
        }
        List<Settled.IdleWaiver> idle = new ArrayList<>();
        for (Waiver waiver : waivers) {
            if (!used.contains(waiver)) {
                changed(waiver, found).ifPresentOrElse(f -> found.put(f.id(), waiver.waiving(Waiving.Kind.CHANGED)), () -> {
                    if (isOfThisRun(waiver)) {
                        idle.add(new Settled.IdleWaiver(waiver.file(), waiver.line(), waiver.what(), waiver.reason()));
                    }
                });
            }
        }
        List<Finding> findings = report.findings().stream().map(f -> found.containsKey(f.id()) ? f.with(found.get(f.id())) : f).toList();
        Settled settled = report.settled();
        return report.with(findings, new Settled(settled.baseline(), settled.gone(), idle));
    }

    private boolean isFor(Waiver waiver, Finding finding) {
        if (!waiver.rule().isEmpty() && !waiver.rule().equals(finding.rule())) {
            return false;
        }
        return waiver.finding().isEmpty() ? isWhereItSays(waiver, finding) && (waiver.claim().isEmpty() || ClaimWords.of(waiver.claim()).isOf(finding))
                : finding.fingerprint().startsWith(waiver.finding());
    }

    /** The finding that the waiver was for before its claim, value or source changed: the one most like it that no other waiver is for. */
    private Optional<Finding> changed(Waiver waiver, Map<String, Waiving> taken) {
        ClaimWords words = ClaimWords.of(waiver.claim());
        if (waiver.rule().isEmpty() || words.words().isEmpty()) {
            return Optional.empty();
        }
        return report.findings().stream().filter(f -> f.rule().equals(waiver.rule()) && !taken.containsKey(f.id()) && isWhereItSays(waiver, f))
                .filter(f -> words.likeness(f) >= LIKE).max(Comparator.comparingDouble(words::likeness).thenComparing(Comparator.reverseOrder()));
    }

    private boolean isWhereItSays(Waiver waiver, Finding finding) {
        return waiver.document().isEmpty() || names(waiver, finding.primary().document());
    }

    /** A waiver for a document that was not checked now may well have its finding there. */
    private boolean isOfThisRun(Waiver waiver) {
        return waiver.document().isEmpty() || report.documents().stream().anyMatch(d -> d.checked() && names(waiver, d.id()));
    }

    /** Whether the waiver names the document, by its id or by where it lies. */
    private boolean names(Waiver waiver, String id) {
        return id.equals(waiver.document()) || id.equals(ids.get(waiver.path()));
    }
}
