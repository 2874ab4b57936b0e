/**
 * {@code stet.yaml} -> what a newsroom has set for itself, and files of waivers -> what it has settled; or every problem in them at once. A
 * finding to be waived -> the text of such a file with one more entry.
 */
@NullMarked
package org.stet.newsroom;

import org.jspecify.annotations.NullMarked;
