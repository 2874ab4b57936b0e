package org.stet.spark;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.stet.archive.Crew.Read;
import org.stet.audit.ArchiveStages;
import org.stet.audit.ReadDocument;
import org.stet.document.Document;
import org.stet.document.DocumentJson;
import org.stet.fact.ReadingJson;
import org.stet.story.SignatureJson;
import org.stet.text.ProblemException;

/** Reads the documents of a partition. */
record ReadTask(Shipment shipment) implements MapPartitionsFunction<Row, Row> {

    static final StructType TAKES = new StructType().add("ordinal", DataTypes.IntegerType).add("form", DataTypes.StringType);

    /** One row for each document: what a desk looks at, the forms of what it states and of what tells its story. */
    static final StructType GIVES = new StructType().add("ordinal", DataTypes.IntegerType).add("document", DataTypes.StringType)
            .add("path", DataTypes.StringType).add("publisher", DataTypes.StringType).add("published", DataTypes.DateType)
            .add("headline", DataTypes.StringType).add("url", DataTypes.StringType).add("unread", DataTypes.StringType)
            .add("reading", DataTypes.StringType).add("signature", DataTypes.StringType).add("problems", Problems.TYPE);

    /** @param ordinal its place in the portion */
    static Row row(int ordinal, Document document) {
        return RowFactory.create(ordinal, DocumentJson.write(document));
    }

    static Read read(Row given, Document document) {
        return new Read(new ReadDocument(document, ReadingJson.read(given.getAs("reading")), given.getAs("unread")), SignatureJson.read(given.getAs("signature")));
    }

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
        ArchiveStages stages = Station.of(shipment);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
                .map(row -> read(stages, row.getInt(0), DocumentJson.read(row.getString(1)))).iterator();
    }

    private static Row read(ArchiveStages stages, int ordinal, Document document) {
        try {
            return row(ordinal, Read.by(stages, document), new Row[0]);
        } catch (ProblemException e) {
            return row(ordinal, Read.failed(document, e), Problems.rows(e));
        } catch (OutOfMemoryError e) {
            return row(ordinal, Read.failed(document, e), new Row[0]);
        }
    }

    private static Row row(int ordinal, Read read, Row[] problems) {
        ReadDocument document = read.document();
        Document d = document.document();
        return RowFactory.create(ordinal, d.id(), d.path(), d.publisher(), d.date(), d.particulars().headline(), d.particulars().url(), document.unread(),
                ReadingJson.write(document.reading()), SignatureJson.write(read.signature()), problems);
    }
}
