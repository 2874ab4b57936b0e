/** {@code Report} -> terminal, JSON, SARIF, HTML, Markdown, CSV, XML of JUnit, annotations for GitHub; {@code docs/formats.md} tells what for. */
@NullMarked
package org.stet.report;

import org.jspecify.annotations.NullMarked;
