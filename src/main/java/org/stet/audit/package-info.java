/** Joins the stages for one draft or for a folder of articles. */
@NullMarked
package org.stet.audit;

import org.jspecify.annotations.NullMarked;
