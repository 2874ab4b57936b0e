package org.stet.cli;

/** The program that read our results has ended; so do we, quietly. */
final class ReaderGone extends RuntimeException {

    private static final long serialVersionUID = 1;
}
