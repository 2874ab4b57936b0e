/** {@code rules/lexicon/} -> word classes that editors own, or every problem in them at once. */
@NullMarked
package org.stet.lexicon;

import org.jspecify.annotations.NullMarked;
