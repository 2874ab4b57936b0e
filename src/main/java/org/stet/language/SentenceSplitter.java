package org.stet.language;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Finds where the sentences of a document lie, at the places where the annotator cuts them too, but without parsing. Safe for several threads at once. */
public final class SentenceSplitter {

    private final Tokenization tokenization = new Tokenization();

    /**
     * A block cut into sentences.
     *
     * @param transcript what the offsets of the words count in
     * @param sentences  the words of each
     */
    record Cut(Transcript transcript, List<List<Token>> sentences) {

        /** Where a sentence lies in the original. */
        Span span(List<Token> words) {
            return transcript.original(words.get(0).getStartOffset(), words.get(words.size() - 1).getEndOffset());
        }
    }

    Cut cut(Document document, Block block, HeadlineCase headlines) {
        Transcript transcript = Transcript.of(document.text(), block.span());
        String plain = block.zone() == Zone.HEADLINE ? headlines.lowered(transcript.text()) : transcript.text();
        return new Cut(transcript, SentenceBreaks.sentences(tokenization.tokens(plain), plain));
    }

    /** The sentences of all blocks but boilerplate, in text order. */
    public List<Span> split(Document document) {
        List<Span> sentences = new ArrayList<>();
        HeadlineCase headlines = HeadlineCase.of(document);
        for (Block block : document.blocks()) {
            if (block.zone() != Zone.BOILERPLATE) {
                Cut cut = cut(document, block, headlines);
                cut.sentences.forEach(words -> sentences.add(cut.span(words)));
            }
        }
        return sentences;
    }
}
