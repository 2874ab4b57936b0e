/** {@code Document} -> sentences, tokens, dependencies, PropBank frames, name tags. The NLP libraries hide here; no type of theirs leaves. */
@NullMarked
package org.stet.language;

import org.jspecify.annotations.NullMarked;
