/** The words of a sentence, with the times and names in it -> the amounts it gives, with their bounds, unit, noun and part in a change. */
@NullMarked
package org.stet.extract.number;

import org.jspecify.annotations.NullMarked;
