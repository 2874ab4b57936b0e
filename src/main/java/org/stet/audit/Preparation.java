package org.stet.audit;

import java.util.List;
import java.util.function.Consumer;
import org.stet.document.Document;

/** Documents are read and aligned, and no rules are run yet. Safe for several threads at once. */
public interface Preparation {

    /**
     * A draft and its sources, as check holds them against each other.
     *
     * @throws org.stet.text.ProblemException if two documents have one id, or reviewed facts cannot be used
     */
    Dossier draft(Document draft, List<Document> sources);

    /**
     * The stories of an archive, as audit goes through them, one after the other: the next is read when the taker is done with this one.
     *
     * @throws org.stet.text.ProblemException if two documents have one id, or reviewed facts cannot be used
     */
    void stories(List<Document> documents, Consumer<Dossier> taker);

    /** What one document states, or somebody reviewed of it; why not, if it cannot be read. @throws org.stet.text.ProblemException if reviewed facts cannot be used */
    ReadDocument read(Document document);

    /** The same with what the desk has corrected, wherever a document under check still tells it. */
    Preparation correcting(List<Correction> corrections);

    /** The same for texts that come again and again: what each states is kept. @param most of how many, the last that were asked for */
    Preparation remembering(int most);
}
