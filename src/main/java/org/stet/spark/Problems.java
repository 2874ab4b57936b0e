package org.stet.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** Takes what is wrong with an input from a task to whoever began the audit: an exception would have Spark try again, and lose its problems. */
final class Problems {

    static final ArrayType TYPE = DataTypes.createArrayType(new StructType().add("file", DataTypes.StringType).add("what", DataTypes.StringType)
            .add("mend", DataTypes.StringType));

    private Problems() {
    }

    static Row[] rows(ProblemException e) {
        return e.problems().stream().map(p -> RowFactory.create(p.where().map(at -> p.file() + ":" + at.at()).orElse(p.file()), p.what(), p.mend()))
                .toArray(Row[]::new);
    }

    /** @throws SparkFault if there are any */
    static void refuse(List<Row> rows) {
        if (!rows.isEmpty()) {
            throw new SparkFault(rows.stream().map(r -> Problem.of(r.getString(0), r.getString(1), r.getString(2))).toList());
        }
    }
}
