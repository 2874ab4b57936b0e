package org.stet.language;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The word lists that NLP4J's models look words up in, over the mapped files. */
final class Lexica {

    private static final byte[] NO_LEXICA = "<configuration/>".getBytes(StandardCharsets.UTF_8);

    private Lexica() {
    }

    static GlobalLexica<NLPNode> open(Path folder) throws IOException {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(NO_LEXICA));
        lexica.setWordClusters(new GlobalLexicon<>(
                new View<Set<String>>(new WordLists(folder, "clusters"), HashSet::new), Field.word_form_simplified_lowercase, "clusters"));
        lexica.setAmbiguityClasses(new GlobalLexicon<>(
                new View<>(new WordLists(folder, "ambiguity"), list -> list), Field.word_form_simplified_lowercase, "ambiguity"));
        lexica.setWordEmbeddings(new GlobalLexicon<>(new WordVectors(folder, "vectors"), Field.word_form_undigitalized, "vectors"));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(NameLists.open(folder, "names"), Field.word_form_simplified, "names"));
        return lexica;
    }

    /** Word lists as the map the library asks for; only {@code get} is supported, which is all it uses. */
    private static final class View<V> extends AbstractMap<String, V> {

        private final WordLists lists;
        private final Function<List<String>, V> form;

        View(WordLists lists, Function<List<String>, V> form) {
            this.lists = lists;
            this.form = form;
        }

        @Override
        public @Nullable V get(@Nullable Object word) {
            return word instanceof String key && lists.has(key) ? form.apply(lists.get(key)) : null;
        }

        @Override
        public Set<Map.Entry<String, V>> entrySet() {
            throw new UnsupportedOperationException("only get");
        }
    }
}
