/**
 * What a check comes to: {@code Finding}, its {@code Evidence} and {@code Proof}, the {@code Coverage} of each document, and the
 * {@code Report} that holds them. A report, waivers and an older report -> the report with what is settled marked.
 */
@NullMarked
package org.stet.finding;

import org.jspecify.annotations.NullMarked;
