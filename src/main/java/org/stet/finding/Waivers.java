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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a report against what people have settled may stand. No finding is dropped. */
public final class Waivers {

    /** Words that share fewer are taken to be about something else. Of {@link ClaimWords#likeness}, 0 to 2. */
    private static final double LIKE = 1;

    private final Report report;
    private final List<Waiver> waivers;
    private final LocalDate today;
    /** Ids of the documents that waivers name by where they lie. */
    private final Map<String, String> ids = new HashMap<>();

    private Waivers(Report report, List<Waiver> waivers, LocalDate today) {
        this.report = report;
        this.waivers = waivers;
        this.today = today;
        Set<String> named = waivers.stream().map(Waiver::path).collect(Collectors.toSet());
        report.documents().forEach(d -> Optional.of(place(d.path())).filter(named::contains).ifPresent(path -> ids.put(path, d.id())));
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
        Set<Waiver> used = new HashSet<>();
        report.findings().forEach(finding -> its(finding).forEach(used::add));
        Map<String, Waiving> changed = new HashMap<>();
        List<Settled.IdleWaiver> idle = new ArrayList<>();
        for (Waiver waiver : waivers) {
            if (!used.contains(waiver)) {
                changed(waiver, changed.keySet()).ifPresentOrElse(f -> changed.put(f.id(), waiver.waiving(Waiving.Kind.CHANGED)), () -> {
                    if (isOfThisRun(waiver)) {
                        idle.add(new Settled.IdleWaiver(waiver.file(), waiver.line(), waiver.what(), waiver.reason()));
                    }
                });
            }
        }
        List<Finding> findings = Shelf.marked(report.findings(), (i, finding) -> waiving(finding)
                .or(() -> Optional.ofNullable(changed.get(finding.id()))).map(finding::with).orElse(finding));
        Settled settled = report.settled();
        return report.with(findings, new Settled(settled.baseline(), settled.gone(), idle));
    }

    private Stream<Waiver> its(Finding finding) {
        return waivers.stream().filter(w -> isFor(w, finding));
    }

    private Optional<Waiving> waiving(Finding finding) {
        return its(finding).min(Comparator.comparing(w -> !w.countsOn(today)))
                .map(w -> w.waiving(w.countsOn(today) ? Waiving.Kind.WAIVED : Waiving.Kind.EXPIRED));
    }

    private boolean isFor(Waiver waiver, Finding finding) {
        if (!waiver.rule().isEmpty() && !waiver.rule().equals(finding.rule())) {
            return false;
        }
        return waiver.finding().isEmpty() ? isWhereItSays(waiver, finding) && (waiver.claim().isEmpty() || ClaimWords.of(waiver.claim()).isOf(finding))
                : finding.fingerprint().startsWith(waiver.finding());
    }

    /** The finding that the waiver was for before its claim, value or source changed: the one most like it that no other waiver is for. */
    private Optional<Finding> changed(Waiver waiver, Set<String> taken) {
        ClaimWords words = ClaimWords.of(waiver.claim());
        if (waiver.rule().isEmpty() || words.words().isEmpty()) {
            return Optional.empty();
        }
        return report.findings().stream().filter(f -> f.rule().equals(waiver.rule()) && !taken.contains(f.id()) && isWhereItSays(waiver, f))
                .filter(f -> words.likeness(f) >= LIKE && its(f).findAny().isEmpty()).max(Comparator.comparingDouble(words::likeness).thenComparing(Comparator.reverseOrder()));
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
