/** Characters -> {@code Source}, {@code Span}, {@code Excerpt}; and {@code Problem}, how any room says what is wrong with its input. */
@NullMarked
package org.stet.text;

import org.jspecify.annotations.NullMarked;
