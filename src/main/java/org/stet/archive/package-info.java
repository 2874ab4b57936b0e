/** Documents one after the other -> the ledger, through the stages: read, grouped into stories, judged, told. Goes on where it was stopped. */
@NullMarked
package org.stet.archive;

import org.jspecify.annotations.NullMarked;
