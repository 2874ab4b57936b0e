package org.stet.extract.time;

/** Pieces that may be a word of a time expression. @param length number of pieces @param value as {@link Sort} says */
record Lexeme(Sort sort, int length, String value) {
}
