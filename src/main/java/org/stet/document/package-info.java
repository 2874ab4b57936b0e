/** Files of any supported format -> {@code Document}: its text as it stands in the file, its metadata, its zones. */
@NullMarked
package org.stet.document;

import org.jspecify.annotations.NullMarked;
