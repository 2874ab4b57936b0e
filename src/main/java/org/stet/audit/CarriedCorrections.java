package org.stet.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stet.align.ClaimTracer;
import org.stet.document.Document;
import org.stet.fact.DeskCorrection;
import org.stet.fact.Telling;
import org.stet.text.Recent;

/** Finds the claims that the desk has corrected in the documents that still tell them. */
final class CarriedCorrections {

    private static final int REMEMBERED = 1000;

    private final List<Correction> corrections;
    private final Supplier<ClaimTracer> tracer;
    private final Function<Document, ReadDocument> reading;
    private final Recent<String, ReadDocument> right = new Recent<>(REMEMBERED);

    /** @param reading what a document states */
    CarriedCorrections(List<Correction> corrections, Supplier<ClaimTracer> tracer, Function<Document, ReadDocument> reading) {
        this.corrections = List.copyOf(corrections);
        this.tracer = tracer;
        this.reading = reading;
    }

    /** In the order of corrections and then of the text. */
    List<DeskCorrection> in(ReadDocument document) {
        List<DeskCorrection> found = new ArrayList<>();
        for (Correction correction : corrections) {
            for (Telling told : carried(correction, document)) {
                found.add(new DeskCorrection(document.id() + "#desk-correction-" + (found.size() + 1), document.id(), told.fact(), told.manner(), told.similarity(),
                        correction.wrong().document().text(), correction.right(), correction.reason(), correction.recorded()));
            }
        }
        return found;
    }

    /** Where the claim is told, and what is right is not told as well or better in the same place. */
    private List<Telling> carried(Correction correction, ReadDocument document) {
        List<Telling> wrong = tellings(correction.wrong(), document).stream()
                .filter(t -> t.departures().stream().noneMatch(d -> d.kind().isOtherClaim() || d.kind().isOfSpeaker())).toList();
        if (wrong.isEmpty()) {
            return wrong;
        }
        ReadDocument instead = right.get(correction.right(), words -> reading.apply(ClaimText.document("right", words, null)));
        List<Telling> right = tellings(instead, document);
        return wrong.stream().filter(w -> same(w, right).filter(r -> isAsNear(r, w)).isEmpty()).toList();
    }

    private static Optional<Telling> same(Telling one, List<Telling> others) {
        return others.stream().filter(o -> o.at().sentence() == one.at().sentence()).findFirst();
    }

    private static boolean isAsNear(Telling right, Telling wrong) {
        return right.carries() && right.departures().size() <= wrong.departures().size() && (right.departures().size() < wrong.departures().size()
                || right.verbatim() || right.similarity() > wrong.similarity() || right.manner() != wrong.manner());
    }

    private List<Telling> tellings(ReadDocument claim, ReadDocument document) {
        return tracer.get().trace(claim.reading(), document.reading(), Map.of(claim.id(), claim.document().source(), document.id(), document.document().source()));
    }
}
