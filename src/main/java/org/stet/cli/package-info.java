/** The command line: a thin entrance. */
@NullMarked
package org.stet.cli;

import org.jspecify.annotations.NullMarked;
