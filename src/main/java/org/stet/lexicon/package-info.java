/** {@code rules/lexicon/}, and the folders that newsrooms lay over it -> word classes that editors own, or every problem in them at once. */
@NullMarked
package org.stet.lexicon;

import org.jspecify.annotations.NullMarked;
