/**
 * Drafts, rules and settings that somebody is writing -> what an editor's program shows beside them, by the Language Server Protocol:
 * findings and mistakes in the text, the proof of each, what would mend it, and what may be written next.
 */
@NullMarked
package org.stet.editor;

import org.jspecify.annotations.NullMarked;
