/** Joins the stages: a draft and its sources, or a folder of articles -> {@code Report}; a report -> what the rules say of its facts now. */
@NullMarked
package org.stet.audit;

import org.jspecify.annotations.NullMarked;
