/** The model every stage speaks: sealed {@code Fact} and its records; their YAML form, in and out, and their form as a line of JSON. */
@NullMarked
package org.stet.fact;

import org.jspecify.annotations.NullMarked;
