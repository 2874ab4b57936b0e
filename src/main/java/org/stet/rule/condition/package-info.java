/** The {@code when} of a rule in YAML -> what it asks of the facts, as data that any engine can carry out. */
@NullMarked
package org.stet.rule.condition;

import org.jspecify.annotations.NullMarked;
