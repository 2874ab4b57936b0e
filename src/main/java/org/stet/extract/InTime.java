package org.stet.extract;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.stet.language.Sentence;
import org.stet.text.Deadline;

/** Sentences that can be taken as long as the deadline has not passed, so that every finder asks for it without knowing. */
final class InTime extends AbstractList<Sentence> implements RandomAccess {

    private final List<Sentence> sentences;
    private final Deadline deadline;

    InTime(List<Sentence> sentences, Deadline deadline) {
        this.sentences = sentences;
        this.deadline = deadline;
    }

    @Override
    public Sentence get(int index) {
        deadline.check();
        return sentences.get(index);
    }

    @Override
    public int size() {
        return sentences.size();
    }
}
