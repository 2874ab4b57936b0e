/** Facts and rules -> findings. The only room that imports Drools. */
@NullMarked
package org.stet.engine;

import org.jspecify.annotations.NullMarked;
