/** The words of a sentence and the document's day -> the times it names, with their TIMEX3 values and the days they can mean. */
@NullMarked
package org.stet.extract.time;

import org.jspecify.annotations.NullMarked;
