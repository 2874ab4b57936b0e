package org.stet.spark;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.stet.fact.FactJson;
import org.stet.fact.ReadingJson;
import org.stet.fact.Stated;
import org.stet.finding.Coverage;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.FindingJson;

/** The tables that a desk can look into by itself: one row for each document, fact, finding, and document under check. */
final class Tables {

    private static final StructType FACTS = new StructType().add("document", DataTypes.StringType).add("publisher", DataTypes.StringType)
            .add("published", DataTypes.DateType).add("fact", DataTypes.StringType).add("id", DataTypes.StringType).add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType).add("text", DataTypes.StringType).add("form", DataTypes.StringType);

    private static final StructType FINDINGS = new StructType().add("story", DataTypes.StringType).add("document", DataTypes.StringType)
            .add("publisher", DataTypes.StringType).add("rule", DataTypes.StringType).add("category", DataTypes.StringType).add("level", DataTypes.StringType)
            .add("confidence", DataTypes.DoubleType).add("message", DataTypes.StringType).add("line", DataTypes.IntegerType).add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType).add("text", DataTypes.StringType).add("against", DataTypes.createArrayType(DataTypes.StringType))
            .add("fingerprint", DataTypes.StringType).add("form", DataTypes.StringType);

    private static final StructType COVERAGE = coverageColumns();

    private Tables() {
    }

    /** @param read as {@link ReadTask} gives it */
    static Dataset<Row> documents(Dataset<Row> read) {
        return read.select("document", "path", "publisher", "published", "headline", "url", "unread");
    }

    /** @param read as {@link ReadTask} gives it */
    static Dataset<Row> facts(Dataset<Row> read) {
        return read.select("document", "publisher", "published", "reading").flatMap((FlatMapFunction<Row, Row>) Tables::facts, Encoders.row(FACTS));
    }

    private static Iterator<Row> facts(Row read) {
        return ReadingJson.read(read.getString(3)).facts().all().map(f -> fact(read, f)).iterator();
    }

    private static Row fact(Row read, Stated f) {
        return RowFactory.create(read.get(0), read.get(1), read.get(2), FactJson.name(f), f.id(), f.span().start(), f.span().end(), f.text(), FactJson.write(f));
    }

    /** @param judged as {@link JudgeTask} gives it */
    static Dataset<Row> findings(Dataset<Row> judged) {
        return judged.select("story", "findings").flatMap((FlatMapFunction<Row, Row>) story -> story.<String>getList(1).stream()
                .map(form -> finding(story.getString(0), form)).iterator(), Encoders.row(FINDINGS));
    }

    private static Row finding(String story, String form) {
        Finding f = FindingJson.finding(form);
        Evidence at = f.primary();
        return RowFactory.create(story, at.document(), at.publisher(), f.rule(), f.category().label(), f.level().label(), f.confidence(), f.message(),
                at.excerpt().at().line(), at.span().start(), at.span().end(), at.text(),
                f.related().stream().map(Evidence::document).distinct().toArray(String[]::new), f.fingerprint(), form);
    }

    /** @param judged as {@link JudgeTask} gives it */
    static Dataset<Row> coverage(Dataset<Row> judged) {
        return judged.select("story", "coverage").flatMap((FlatMapFunction<Row, Row>) story -> story.<String>getList(1).stream()
                .map(form -> coverage(story.getString(0), form)).iterator(), Encoders.row(COVERAGE));
    }

    private static StructType coverageColumns() {
        StructType columns = new StructType().add("story", DataTypes.StringType).add("document", DataTypes.StringType).add("sentences", DataTypes.IntegerType);
        for (Coverage.Standing standing : Coverage.Standing.values()) {
            columns = columns.add(standing.name().toLowerCase(Locale.ROOT), DataTypes.IntegerType);
        }
        return columns.add("form", DataTypes.StringType);
    }

    /** How many sentences of a document stand how. */
    private static Row coverage(String story, String form) {
        Coverage coverage = FindingJson.coverage(form);
        Map<Coverage.Standing, Integer> counts = new EnumMap<>(Coverage.Standing.class);
        coverage.sentences().forEach(s -> counts.merge(s.standing(), 1, Integer::sum));
        return RowFactory.create(Stream.of(Stream.of(story, coverage.document(), coverage.sentences().size()),
                Arrays.stream(Coverage.Standing.values()).map(s -> counts.getOrDefault(s, 0)), Stream.of(form)).flatMap(all -> all).toArray());
    }
}
