package org.stet.spark;

import java.util.Iterator;
import java.util.List;
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

    /** One row for each document: what a desk looks at, the forms of what it states and of what tells its story, what is to be told. */
    static final StructType GIVES = new StructType().add("ordinal", DataTypes.IntegerType).add("document", DataTypes.StringType)
            .add("path", DataTypes.StringType).add("publisher", DataTypes.StringType).add("published", DataTypes.DateType)
            .add("headline", DataTypes.StringType).add("url", DataTypes.StringType).add("unread", DataTypes.StringType)
            .add("reading", DataTypes.StringType).add("signature", DataTypes.StringType).add("notices", DataTypes.createArrayType(DataTypes.StringType))
            .add("problems", Problems.TYPE);

    /** @param ordinal its place in the portion */
    static Row row(int ordinal, Document document) {
        return RowFactory.create(ordinal, DocumentJson.write(document));
    }

    static Read read(Row given, Document document) {
        return new Read(new ReadDocument(document, ReadingJson.read(given.getAs("reading")), given.getAs("unread")), SignatureJson.read(given.getAs("signature")));
    }

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
        Station station = Station.of(shipment);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
                .map(row -> read(station, row.getInt(0), DocumentJson.read(row.getString(1)))).iterator();
    }

    private static Row read(Station station, int ordinal, Document document) {
        try {
            Station.Told<Read> told = station.work(stages -> read(stages, document));
            Read read = told.work();
            return row(ordinal, document, read.document().unread(), ReadingJson.write(read.document().reading()), SignatureJson.write(read.signature()),
                    told.notices(), new Row[0]);
        } catch (ProblemException e) {
            return row(ordinal, document, "", "", "", List.of(), Problems.rows(e));
        }
    }

    private static Read read(ArchiveStages stages, Document document) {
        ReadDocument read = stages.read(document);
        return new Read(read, stages.signature(read));
    }

    private static Row row(int ordinal, Document d, String unread, String reading, String signature, List<String> notices, Row[] problems) {
        return RowFactory.create(ordinal, d.id(), d.path(), d.publisher(), d.date(), d.particulars().headline(),
                d.particulars().url(), unread, reading, signature, notices.toArray(String[]::new), problems);
    }
}
