/**
 * {@code Report} -> terminal, JSON, SARIF, HTML, Markdown, CSV, XML of JUnit, annotations for GitHub; {@code docs/formats.md} tells what for.
 * JSON -> the report that it was written from. Also prints what other commands come to: rules, settings, differences, replays.
 */
@NullMarked
package org.stet.report;

import org.jspecify.annotations.NullMarked;
