/** {@code stet.yaml} -> what a newsroom has set for itself, or every problem in it at once. */
@NullMarked
package org.stet.newsroom;

import org.jspecify.annotations.NullMarked;
