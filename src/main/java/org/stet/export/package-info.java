/** A ledger -> files with its documents, facts, stories and findings as tables, for other programs. */
@NullMarked
package org.stet.export;

import org.jspecify.annotations.NullMarked;
