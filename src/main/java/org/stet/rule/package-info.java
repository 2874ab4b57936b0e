/** {@code rules/} -> a {@code RuleSet}, or every problem in it at once. */
@NullMarked
package org.stet.rule;

import org.jspecify.annotations.NullMarked;
