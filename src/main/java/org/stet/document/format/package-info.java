/** Bytes of one kind of file -> {@code Article}s: text, units and what the format tells beside them. One class for each format. */
@NullMarked
package org.stet.document.format;

import org.jspecify.annotations.NullMarked;
