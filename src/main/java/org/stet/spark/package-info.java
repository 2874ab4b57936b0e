/** The stages of an archive on Apache Spark: documents and stories in portions -> tasks on its machines -> what came of each, and tables of it in Parquet. The only room that knows Spark. */
@NullMarked
package org.stet.spark;

import org.jspecify.annotations.NullMarked;
