package org.stet.cli;

/** How a result is printed: for reading, or for other programs. Constants are spelt as they are typed. */
enum Format {
    text, json
}
