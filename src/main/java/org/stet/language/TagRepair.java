package org.stet.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Set;

/**
 * Retags a past tense that was taken for a participle between a subject and a title with a name, as news has it: "the league suspended
 * goalkeeper Lind". There a participle could only follow an article, and none stands there. Runs before the heads are found.
 */
final class TagRepair implements NLPComponent<NLPNode> {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "get");
    private static final int BEFORE = 4;

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 2; i + 2 < nodes.length; i++) {
            boolean between = isNoun(nodes[i - 1]) && "NN".equals(tag(nodes[i + 1])) && tag(nodes[i + 2]).startsWith("NNP");
            if ("VBN".equals(tag(nodes[i])) && between && !followsAuxiliary(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBD");
            }
        }
    }

    @Override
    public void process(List<NLPNode[]> sentences) {
        sentences.forEach(this::process);
    }

    private static boolean isNoun(NLPNode node) {
        return tag(node).startsWith("NN");
    }

    private static boolean followsAuxiliary(NLPNode[] nodes, int verb) {
        for (int i = Math.max(1, verb - BEFORE); i < verb; i++) {
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
