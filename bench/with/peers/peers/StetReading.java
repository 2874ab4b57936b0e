package peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stet.document.Role;
import org.stet.extract.Extractor;
import org.stet.extract.WordingReader;
import org.stet.language.AnnotatedDocument;
import org.stet.language.CacheRoot;
import org.stet.language.Language;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.LexiconReader;

/** What Stet does with each document once: parsers and extraction. */
final class StetReading implements Peer {

    private final StetTexts texts = new StetTexts();
    private final Language language = Language.open(CacheRoot.choose(), (what, done, total) -> { });
    private final Lexicon lexicon = LexiconReader.read(Path.of("rules/lexicon"));
    private final Extractor extractor = new Extractor(lexicon, language.gazetteer());
    private final WordingReader wording = new WordingReader(lexicon);

    StetReading() throws IOException {
    }

    @Override
    public long read(List<String> story) {
        long found = 0;
        for (String text : story) {
            AnnotatedDocument annotated = language.annotator().annotate(texts.of(Role.PEER, "text", text));
            found += extractor.extract(annotated).all().count() + wording.read(annotated).size();
        }
        return found;
    }
}
