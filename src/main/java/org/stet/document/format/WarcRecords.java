package org.stet.document.format;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.stet.document.DocumentException;
import org.stet.document.Metadata;
import org.stet.document.Particulars;
import org.stet.text.Problem;

/** The reading itself, apart from {@link WarcFormat} so that what it needs is loaded with the first such file only. */
final class WarcRecords {

    /** What stands for the kinds that hold articles. Anything else a site serves is passed over. */
    private static final Map<String, String> EXTENSIONS = Map.of("text/html", ".html", "application/xhtml+xml", ".html", "application/rss+xml", ".rss",
            "application/atom+xml", ".atom", "application/rdf+xml", ".rdf", "text/plain", ".txt");
    private static final int LONGEST_ID = 80;
    private static final int WENT_WELL = 200;
    private static final DateTimeFormatter CAPTURED = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private WarcRecords() {
    }

    static void read(Content content, Outlet out) throws IOException {
        try (WarcReader reader = new WarcReader(content.open())) {
            reader.setLenient(true);
            long at = 0;
            try {
                for (Optional<WarcRecord> record = reader.next(); record.isPresent() && !content.budget().isSpent(); record = reader.next()) {
                    at = reader.position();
                    content.budget().entry();
                    if (record.get() instanceof WarcResponse response) {
                        read(content, response, out);
                    }
                }
            } catch (ParsingException | java.io.EOFException | IllegalArgumentException e) {
                throw DocumentException.of(content.name(), "the archive is damaged or breaks off behind byte " + at + "; the rest is left out", "Fetch it again.");
            }
        }
    }

    private static void read(Content content, WarcResponse response, Outlet out) throws IOException {
        String url = response.headers().first("WARC-Target-URI").orElse("").replaceAll("^<|>$", "");
        String where = content.name() + "/" + url;
        try {
            HttpResponse http = response.http();
            String extension = EXTENSIONS.getOrDefault(http.contentType().base().toString().toLowerCase(Locale.ROOT), "");
            if (http.status() != WENT_WELL || extension.isEmpty()) {
                return;
            }
            byte[] bytes = bytes(content, http, where);
            String charset = http.contentType().parameters().getOrDefault("charset", "");
            Metadata told = new Metadata("", "", null, null, "", new Particulars("", "", "", "", url, ""));
            out.content(content.inner(where, Card.id(url, LONGEST_ID), () -> new ByteArrayInputStream(bytes),
                    new Content.Delivery(extension, charset, CAPTURED.format(response.date()), told, true)));
        } catch (DocumentException e) {
            e.problems().forEach(out::problem);
        } catch (ParsingException | ZipException | IllegalArgumentException e) {
            out.problem(Problem.of(where, "this answer in the archive is damaged", "Fetch the page again."));
        }
    }

    private static byte[] bytes(Content content, HttpResponse http, String where) throws IOException {
        MessageBody packed = http.body();
        try (InputStream in = content.budget().count(http.bodyDecoded().stream(), where, Content.MAX_BYTES, () -> position(packed))) {
            return in.readAllBytes();
        }
    }

    private static long position(MessageBody body) {
        try {
            return body.position();
        } catch (IOException e) {
            return 0;
        }
    }
}
