/** {@code Report} -> terminal, JSON, HTML. */
@NullMarked
package org.stet.report;

import org.jspecify.annotations.NullMarked;
