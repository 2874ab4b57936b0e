/** Labelled cases -> what a check finds in each -> scores, as text or JSON. */
@NullMarked
package org.stet.eval;

import org.jspecify.annotations.NullMarked;
