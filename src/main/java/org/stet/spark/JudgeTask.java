package org.stet.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.stet.audit.Correction;
import org.stet.audit.Judged;
import org.stet.audit.ReadDocument;
import org.stet.audit.StoryWork;
import org.stet.document.DocumentJson;
import org.stet.fact.Correspondence;
import org.stet.fact.FactJson;
import org.stet.fact.ReadingJson;
import org.stet.finding.FindingJson;
import org.stet.text.ProblemException;

/**
 * Judges stories, each in one call that is given all its documents.
 *
 * @param corrections all that the desk has recorded
 */
record JudgeTask(Shipment shipment, Broadcast<SentCorrection[]> corrections) implements FlatMapGroupsFunction<String, Row, Row> {

    /** One row for each document of a story. */
    static final StructType TAKES = new StructType().add("story", DataTypes.StringType).add("form", DataTypes.StringType)
            .add("reading", DataTypes.StringType).add("unread", DataTypes.StringType).add("copy_of", DataTypes.StringType);

    private static final ArrayType FORMS = DataTypes.createArrayType(DataTypes.StringType);

    /** One row for each story. */
    static final StructType GIVES = new StructType().add("story", DataTypes.StringType).add("findings", FORMS).add("coverage", FORMS)
            .add("correspondences", FORMS).add("failed", DataTypes.StringType).add("problems", Problems.TYPE);

    static Stream<Row> rows(StoryWork work) {
        return work.documents().stream().map(d -> RowFactory.create(work.story(), DocumentJson.write(d.document()), ReadingJson.write(d.reading()), d.unread(),
                work.copies().getOrDefault(d.id(), "")));
    }

    static Judged judged(Row given) {
        return new Judged(given.getAs("story"), given.<String>getList(1).stream().map(FindingJson::finding).toList(),
                given.<String>getList(2).stream().map(FindingJson::coverage).toList(),
                given.<String>getList(3).stream().map(form -> (Correspondence) FactJson.read(form)).toList(), given.getAs("failed"));
    }

    @Override
    public Iterator<Row> call(String story, Iterator<Row> documents) {
        StoryWork work = work(story, documents);
        try {
            return List.of(row(Station.of(shipment).judge(work), new Row[0])).iterator();
        } catch (ProblemException e) {
            return List.of(row(failed(work, e), Problems.rows(e))).iterator();
        } catch (OutOfMemoryError e) {
            return List.of(row(failed(work, e), new Row[0])).iterator();
        }
    }

    private static Judged failed(StoryWork work, Throwable fault) {
        return Judged.failed(work, ReadDocument.failed(fault));
    }

    private StoryWork work(String story, Iterator<Row> rows) {
        List<ReadDocument> documents = new ArrayList<>();
        Map<String, String> copies = new TreeMap<>();
        rows.forEachRemaining(row -> {
            ReadDocument document = new ReadDocument(DocumentJson.read(row.getString(1)), ReadingJson.read(row.getString(2)), row.getString(3));
            documents.add(document);
            if (!row.getString(4).isEmpty()) {
                copies.put(document.id(), row.getString(4));
            }
        });
        documents.sort(Comparator.comparing(ReadDocument::id));
        List<Correction> recorded = Stream.of(corrections.value()).map(SentCorrection::correction).toList();
        return new StoryWork(story, documents, copies, recorded);
    }

    private static Row row(Judged judged, Row[] problems) {
        return RowFactory.create(judged.story(), forms(judged.findings(), FindingJson::write), forms(judged.coverage(), FindingJson::write),
                forms(judged.correspondences(), FactJson::write), judged.failed(), problems);
    }

    private static <T> String[] forms(List<T> all, Function<T, String> form) {
        return all.stream().map(form).toArray(String[]::new);
    }
}
