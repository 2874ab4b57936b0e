package org.stet.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.stet.align.ClaimTracer;
import org.stet.align.SearchWords;
import org.stet.document.Document;
import org.stet.fact.DocumentReading;
import org.stet.fact.SoughtWord;
import org.stet.fact.Telling;
import org.stet.text.Problem;

/** Follows a claim through documents. */
final class ClaimDesk implements ClaimStages {

    private final Clerk clerk;
    private final Supplier<ClaimTracer> tracer;
    private final Supplier<SearchWords> searchWords;

    /**
     * @param clerk       reads claims
     * @param tracer      waits for the models
     * @param searchWords likewise
     */
    ClaimDesk(Clerk clerk, Supplier<ClaimTracer> tracer, Supplier<SearchWords> searchWords) {
        this.clerk = clerk;
        this.tracer = tracer;
        this.searchWords = searchWords;
    }

    @Override
    public ReadDocument claim(Document written) {
        ReadDocument claim = clerk.read(written);
        if (!claim.isRead()) {
            throw new AuditException(List.of(Problem.of("“" + written.text() + "”", "the claim was " + claim.unread().replaceFirst("\\.$", ""), "Write it in English.")));
        }
        if (!ClaimTracer.canSeek(claim.reading())) {
            throw new AuditException(List.of(Problem.of("“" + written.text() + "”", "no fact can be read from this claim",
                    "Write what is said to be so, with whom or what it is about: \"at least 110 people killed\", \"Mayor Orla Denholm resigned\".")));
        }
        return claim;
    }

    @Override
    public List<SoughtWord> soughtWords(ReadDocument claim) {
        return searchWords.get().sought(claim.reading());
    }

    @Override
    public int[] searchWords(DocumentReading reading, Document document) {
        return SearchWords.of(reading, document.text());
    }

    @Override
    public List<Telling> trace(ReadDocument claim, ReadDocument document) {
        return tracer.get().trace(claim.reading(), document.reading(), Map.of(claim.id(), claim.document().source(), document.id(), document.document().source()));
    }
}
