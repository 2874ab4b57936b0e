/** Documents and what they state -> a signature each; signatures -> stories: which documents tell of the same event, which are copies, and why. */
@NullMarked
package org.stet.story;

import org.jspecify.annotations.NullMarked;
