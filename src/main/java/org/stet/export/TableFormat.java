package org.stet.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import com.jerolba.carpet.ColumnNamingStrategy;

/** In which form tables are written. Constants are spelt as they are typed. */
public enum TableFormat {
    /** Packed with gzip, which every reader of Parquet knows. */
    parquet("parquet") {
        @Override
        <T extends Record> Table<T> open(Path file, Class<T> type) throws IOException {
            CarpetWriter<T> writer = new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), type).withCompressionCodec(CompressionCodecName.GZIP)
                    .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE).withRowGroupSize(ROW_GROUP).build();
            return new Table<>() {
                @Override
                public void add(T row) throws IOException {
                    writer.write(row);
                }

                @Override
                public void close() throws IOException {
                    writer.close();
                }
            };
        }
    },
    /** RFC 4180, with a line of names. */
    csv("csv") {
        @Override
        <T extends Record> Table<T> open(Path file, Class<T> type) throws IOException {
            BufferedWriter out = Files.newBufferedWriter(file);
            out.write(String.join(",", Columns.names(type)) + "\r\n");
            return new Table<>() {
                @Override
                public void add(T row) throws IOException {
                    out.write(Arrays.stream(Columns.values(row)).map(TableFormat::cell).collect(Collectors.joining(",")) + "\r\n");
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }
    },
    /** JSON Lines: an object a line. */
    json("jsonl") {
        @Override
        <T extends Record> Table<T> open(Path file, Class<T> type) throws IOException {
            BufferedWriter out = Files.newBufferedWriter(file);
            JsonGenerator to = new JsonFactory().createGenerator(out).setRootValueSeparator(null);
            List<String> names = Columns.names(type);
            return new Table<>() {
                @Override
                public void add(T row) throws IOException {
                    @Nullable Object[] values = Columns.values(row);
                    to.writeStartObject();
                    for (int i = 0; i < values.length; i++) {
                        to.writeFieldName(names.get(i));
                        to.writeObject(values[i]);
                    }
                    to.writeEndObject();
                    to.writeRaw('\n');
                }

                @Override
                public void close() throws IOException {
                    to.close();
                }
            };
        }
    };

    /** Bytes that are gathered before they are written. */
    private static final long ROW_GROUP = 16L << 20;

    private final String ending;

    TableFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    abstract <T extends Record> Table<T> open(Path file, Class<T> type) throws IOException;

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        return value instanceof String && text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
