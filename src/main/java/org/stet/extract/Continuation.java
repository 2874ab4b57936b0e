package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Attribution;
import org.stet.fact.Form;
import org.stet.text.Span;

/**
 * Gives a quotation that has no cue of its own to the speaker who is being quoted: the one of the quotation before it in its paragraph,
 * or, where a paragraph is nothing but a quotation, of the last one in the paragraph before.
 */
final class Continuation {

    private static final int SENTENCE_WORDS = 4;

    private final Notebook notes;
    private final Quotes quotes;

    Continuation(Notebook notes, Quotes quotes) {
        this.notes = notes;
        this.quotes = quotes;
    }

    void find() {
        Optional<Attribution> last = Optional.empty();
        int lastBlock = -1;
        for (Span quote : quotes.all()) {
            int block = blockOf(quote);
            Optional<Attribution> own = attribution(quote);
            boolean goesOn = block == lastBlock && isSentence(quote) || block == lastBlock + 1 && fills(quote, block);
            if (own.isEmpty() && goesOn && last.isPresent()) {
                own = Optional.of(longer(last.get(), quote));
            }
            last = own;
            lastBlock = block;
        }
    }

    private int blockOf(Span quote) {
        return notes.sentences().isEmpty() ? -1 : notes.sentences().get(notes.sentenceAt(quote.start())).block();
    }

    private Optional<Attribution> attribution(Span quote) {
        int sentence = notes.sentenceAt(quote.start());
        return notes.attributionsOver(sentence).filter(a -> !quote.contains(a.cue().span()))
                .filter(a -> a.content().stream().anyMatch(quote::overlaps)).findFirst();
    }

    private boolean isSentence(Span quote) {
        return quote.in(notes.text()).split("\\s+", SENTENCE_WORDS + 1).length >= SENTENCE_WORDS;
    }

    private boolean fills(Span quote, int block) {
        Span whole = notes.annotated.document().blocks().get(block).span();
        return quote.start() <= whole.start() + 1 && quote.end() >= whole.end() - 1;
    }

    private Attribution longer(Attribution a, Span quote) {
        List<Span> content = new ArrayList<>(a.content());
        content.add(quote);
        Form form = a.form() == Form.INDIRECT ? Form.MIXED : a.form();
        Attribution longer = new Attribution(a.id(), a.document(), a.at(), a.source(), a.cue(), content,
                a.words() + " " + quote.in(notes.text()), form, a.timex());
        notes.extend(a, longer);
        return longer;
    }
}
