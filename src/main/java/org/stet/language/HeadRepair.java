package org.stet.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Set;

/**
 * Hangs a gerund on the "of" of a charge where it was taken for the first part of a compound: in "convicted of hiding losses" the
 * losses are hidden, and of no kind. Runs after the heads are found.
 */
final class HeadRepair implements NLPComponent<NLPNode> {

    private static final Set<String> CHARGES = Set.of("accuse", "convict", "suspect", "acquit", "clear");

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            NLPNode gerund = nodes[i];
            NLPNode noun = gerund.getDependencyHead();
            NLPNode of = nodes[i - 1];
            boolean compound = "VBG".equals(gerund.getPartOfSpeechTag()) && Set.of("compound", "nmod").contains(String.valueOf(gerund.getDependencyLabel()));
            if (compound && noun != null && noun.getID() > i && noun.getDependencyHead() == of && isCharge(of)) {
                gerund.setDependencyHead(of, "pcomp");
                noun.setDependencyHead(gerund, "dobj");
            }
        }
    }

    @Override
    public void process(List<NLPNode[]> sentences) {
        sentences.forEach(this::process);
    }

    private static boolean isCharge(NLPNode of) {
        return "of".equalsIgnoreCase(of.getWordForm()) && of.getDependencyHead() != null && CHARGES.contains(String.valueOf(of.getDependencyHead().getLemma()));
    }
}
