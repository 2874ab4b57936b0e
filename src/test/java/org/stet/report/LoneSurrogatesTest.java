package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.stet.finding.Finding;

class LoneSurrogatesTest {

    /** Halves and whole characters in any order, over the ends of the buffers on the way. */
    @Property(tries = 300)
    void anyTextComesBackFromItsBytes(@ForAll @StringLength(max = 40) @CharRange(from = '\uD83D', to = '\uD83D') @CharRange(from = '\uDE00', to = '\uDE00')
                                      @CharRange(from = '"', to = '$') String text) throws IOException {
        String all = "x".repeat(3980) + text + "\\" + text;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartArray();
                json.writeString(all);
                json.writeEndArray();
            }
        }
        assertEquals(all, new ObjectMapper().readTree(bytes.toByteArray()).get(0).asText());
    }

    @Test
    void aFindingOnItsOwnKeepsThemToo() throws IOException {
        for (Finding finding : HostileReports.one().findings()) {
            StringWriter out = new StringWriter();
            JsonFinding.print(finding, out);
            String text = out.toString();
            assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }
}
