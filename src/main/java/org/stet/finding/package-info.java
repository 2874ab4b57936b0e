/** What a check comes to: {@code Finding}, its {@code Evidence} and {@code Proof}, and the {@code Report} that holds them. */
@NullMarked
package org.stet.finding;

import org.jspecify.annotations.NullMarked;
