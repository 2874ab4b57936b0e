/** Annotated text -> facts. */
@NullMarked
package org.stet.extract;

import org.jspecify.annotations.NullMarked;
