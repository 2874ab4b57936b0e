/** Facts and rules -> findings, each with its proof. The only room that imports Drools, with {@code rule}, which reads DRL but never runs it. */
@NullMarked
package org.stet.engine;

import org.jspecify.annotations.NullMarked;
