package org.stet.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.text.Recent;

/**
 * Tags, names, tree and frames of one sentence. They depend on its words alone, not on where these stand or what is around, so the last
 * sentences are remembered: a draft is read again at every change, and wire copies have most of theirs in common.
 */
final class SentenceParser {

    /** Some 10 MB. */
    private static final int REMEMBERED = 3_000;

    private final DependencyParser parser;
    private final RoleLabeler roles;
    private final Recent<List<String>, Parse> known = new Recent<>(REMEMBERED);

    SentenceParser(DependencyParser parser, RoleLabeler roles) {
        this.parser = parser;
        this.roles = roles;
    }

    /** What is known of a sentence wherever it stands. @param words one for each token */
    record Parse(List<Word> words, List<Frame> frames) {
    }

    /** What is known of a token; as in {@link org.stet.language.Token}. */
    record Word(String lemma, String pos, String name, int head, String label) {
    }

    Parse parse(List<Token> sentence) {
        return known.get(sentence.stream().map(Token::getWordForm).toList(), forms -> read(sentence));
    }

    private Parse read(List<Token> sentence) {
        NLPNode[] nodes = parser.parse(sentence);
        List<Word> words = new ArrayList<>(nodes.length - 1);
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            int head = node.getDependencyHead() == null ? -1 : node.getDependencyHead().getID() - 1;
            words.add(new Word(lemma(node), node.getPartOfSpeechTag(), name(node.getNamedEntityTag()), head, RoleLabeler.label(node)));
        }
        return new Parse(List.copyOf(words), roles.frames(nodes));
    }

    /** The library's base form; a number or an address as it is written, for which the library gives only its kind ({@code #crd#}). */
    private static String lemma(NLPNode node) {
        String lemma = node.getLemma();
        boolean kindOnly = lemma == null || lemma.startsWith("#") || lemma.indexOf('0') >= 0;
        return kindOnly ? node.getWordFormLowercase() : lemma.toLowerCase(Locale.ROOT);
    }

    /** The tag without its prefix for the place in the name ({@code B-PERSON}); empty for none. */
    private static String name(@Nullable String tag) {
        return tag == null || tag.length() < 3 ? "" : tag.substring(2);
    }
}
