package org.stet.cli;

/** How the results of other commands than check and audit are printed: for reading, or for other programs. Constants are spelt as they are typed. */
enum Format {
    text, json
}
