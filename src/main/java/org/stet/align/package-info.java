/** Facts of several documents -> {@code Correspondence} facts: these two speak of the same thing, why, and how they compare. */
@NullMarked
package org.stet.align;

import org.jspecify.annotations.NullMarked;
