package org.stet.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Retags a past tense that was taken for a participle: between a subject and a title with a name, as news has it ("the league suspended
 * goalkeeper Lind"), where a participle could only follow an article; and in a sentence that would have no finite verb of its own ("a
 * power cut caused by lightning halted trains"). Runs before the heads are found.
 */
final class TagRepair implements NLPComponent<NLPNode> {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "get");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVES = Set.of("WDT", "WP");
    private static final int BEFORE = 4;

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 2; i + 2 < nodes.length; i++) {
            boolean between = isNoun(nodes[i - 1]) && "NN".equals(tag(nodes[i + 1])) && tag(nodes[i + 2]).startsWith("NNP");
            if ("VBN".equals(tag(nodes[i])) && between && !followsAuxiliary(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBD");
            }
        }
        if (lacksVerb(nodes)) {
            lastParticiple(nodes).ifPresent(i -> nodes[i].setPartOfSpeechTag("VBD"));
        }
    }

    @Override
    public void process(List<NLPNode[]> sentences) {
        sentences.forEach(this::process);
    }

    /** A whole sentence, by its full stop, with no finite verb but those of relative clauses. */
    private static boolean lacksVerb(NLPNode[] nodes) {
        long finite = count(nodes, FINITE);
        return nodes.length > 4 && ".".equals(nodes[nodes.length - 1].getWordForm()) && finite <= count(nodes, RELATIVES)
                && !RELATIVES.contains(tag(nodes[1]));
    }

    private static long count(NLPNode[] nodes, Set<String> tags) {
        return IntStream.range(1, nodes.length).filter(i -> tags.contains(tag(nodes[i]))).count();
    }

    /** The last participle with something before it that can be its subject, and behind it what can be its object. */
    private static OptionalInt lastParticiple(NLPNode[] nodes) {
        return IntStream.range(2, nodes.length - 1).map(i -> nodes.length - i).filter(i -> "VBN".equals(tag(nodes[i])) && !followsAuxiliary(nodes, i))
                .filter(i -> i > 1 && (isNoun(nodes[i - 1]) && tag(nodes[i + 1]).matches("DT|PRP\\$?|NN.*|CD|JJ") || ",".equals(tag(nodes[i - 1]))
                        && !"by".equals(nodes[i + 1].getWordForm())))
                .filter(i -> IntStream.range(1, i).anyMatch(k -> isNoun(nodes[k]))).findFirst();
    }

    private static boolean isNoun(NLPNode node) {
        return tag(node).startsWith("NN");
    }

    private static boolean followsAuxiliary(NLPNode[] nodes, int verb) {
        for (int i = verb - 1; i >= Math.max(1, verb - BEFORE) && !",".equals(tag(nodes[i])); i--) {
            if (tag(nodes[i]).startsWith("VB") && AUXILIARIES.contains(String.valueOf(nodes[i].getLemma()))) {
                return true;
            }
        }
        return false;
    }

    private static String tag(NLPNode node) {
        return node.getPartOfSpeechTag() == null ? "" : node.getPartOfSpeechTag();
    }
}
