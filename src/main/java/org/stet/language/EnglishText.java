package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.text.Deadline;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * What of a document is written in English: Stet reads nothing else. Needs no models but, for what may be another language, those of
 * {@link LanguageModel}. See docs/adr/0015-language-of-a-text.md.
 *
 * @param document without the blocks that are in another language
 * @param foreign  these, in text order
 */
public record EnglishText(Document document, List<Span> foreign) {

    public EnglishText {
        foreign = List.copyOf(foreign);
    }

    /**
     * @throws ForeignLanguageException if the document as a whole is not in English
     * @throws org.stet.text.DeadlineException if the deadline passes; asked at every block
     */
    public static EnglishText of(Document document, Deadline deadline) {
        String whole = document.blocks().stream().filter(EnglishText::isRead).map(b -> b.span().in(document.text())).collect(Collectors.joining("\n"));
        Optional<String> language = ForeignLanguage.of(whole);
        if (language.isPresent()) {
            throw new ForeignLanguageException(document.path(), language.get());
        }
        List<Span> foreign = new ArrayList<>();
        List<Block> english = new ArrayList<>();
        for (Block block : document.blocks()) {
            deadline.check();
            if (isRunning(block) && ForeignLanguage.of(block.span().in(document.text())).isPresent()) {
                foreign.add(block.span());
            } else {
                english.add(block);
            }
        }
        return new EnglishText(foreign.isEmpty() ? document : document.with(english), foreign);
    }

    /** A headline over an English text is taken to be English: most that hold no function word are, and they are many. */
    private static boolean isRunning(Block block) {
        return isRead(block) && block.zone() != Zone.HEADLINE;
    }

    private static boolean isRead(Block block) {
        return block.zone() != Zone.BOILERPLATE;
    }
}
