/** {@code Report} -> terminal, JSON. */
@NullMarked
package org.stet.report;

import org.jspecify.annotations.NullMarked;
