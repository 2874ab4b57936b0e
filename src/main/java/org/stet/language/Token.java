package org.stet.language;

import org.stet.text.Span;

/**
 * One token of a sentence.
 *
 * @param index  position in the sentence, from 0
 * @param span   in the original text
 * @param form   the characters, with curly quotation marks made straight
 * @param lemma  lower-case base form without accents; a number or web address as it is written
 * @param pos    Penn Treebank tag
 * @param name   BIO-less entity tag of the name it belongs to (PERSON, ORG, GPE, ... as in OntoNotes), empty for none
 * @param head   index of the head token, -1 for the root
 * @param label  dependency label to the head, in ClearNLP's scheme (nsubj, dobj, ...)
 */
public record Token(int index, Span span, String form, String lemma, String pos, String name, int head, String label) {

    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isPunctuation() {
        return label.equals("punct") || pos.length() > 0 && !Character.isLetter(pos.charAt(0)) && !pos.endsWith("$");
    }
}
