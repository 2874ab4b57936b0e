/** DRL: files -> conditions, after a check that they can do no harm; and conditions written in YAML -> DRL. */
@NullMarked
package org.stet.rule.drl;

import org.jspecify.annotations.NullMarked;
