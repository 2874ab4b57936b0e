/**
 * Facts of several documents -> {@code Correspondence} facts: these two speak of the same thing, why, and how they compare.
 *
 * <p>Within a document extraction has settled who is who; {@code Entities} settles it across the documents of one story. A name is the
 * same as its longer form where only one fits ("Hoff", "Lena Hoff"; "the WGC", "World Grain Council"), a position as the name of the one
 * person who by any document holds it ("the finance minister"), a country as its adjective, its government and its capital. Two people
 * are held apart only by two names that cannot be one person's. All else is neither the same nor apart, and no finding comes of it.
 */
@NullMarked
package org.stet.align;

import org.jspecify.annotations.NullMarked;
