package org.stet.language;

/**
 * One argument of a frame.
 *
 * @param role PropBank label: A0, A1, A2 ..., AM-TMP, AM-LOC, AM-NEG, AM-MOD, AM-ADV, AM-MNR, AM-CAU, AM-PNC, ...; R- and C- prefixes kept
 * @param head index of the argument's head token; the argument is that token's subtree
 */
public record Argument(String role, int head) {
}
