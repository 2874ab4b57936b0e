package org.stet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Golden;
import org.stet.document.format.PlainText;
import org.stet.text.Span;
import org.stet.text.Zone;

class ZonesTest {

    private final Documents documents = new Documents(Patterns.STANDARD);
    private final Zoner zoner = new Zoner(Patterns.STANDARD);

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(Golden.path("document/zones"))) {
            return files.map(f -> f.getFileName().toString()).filter(f -> !f.endsWith(".zones")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asExpected(String file) throws IOException {
        Reading reading = documents.read(List.of(Golden.path("document/zones/" + file)), Metadata.NONE);
        assertEquals(List.of(), reading.problems());
        Document document = reading.documents().get(0);
        String shown = document.blocks().stream().map(b -> String.format("%-15s %s\n", b.zone().label(), oneLine(b, document.text())))
                .collect(Collectors.joining());
        Golden.check("document/zones/" + file + ".zones", shown);
    }

    private static String oneLine(Block block, String text) {
        return block.span().in(text).replaceAll("\\R", " / ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BOGOTA - The minister resigned.                          | BOGOTA -
            LONDON (AP) — The minister resigned.                     | LONDON (AP) —
            Washington, Jan 8,2026: The minister resigned.           | Washington, Jan 8,2026:
            PASADENA, Calif., Jan. 1 (UPI) — The minister resigned.  | PASADENA, Calif., Jan. 1 (UPI) —
            UNITED NATIONS, Dec 3 (Reuters) - The minister resigned. | UNITED NATIONS, Dec 3 (Reuters) -
            Hong Kong (AFP) – The minister resigned.                 | Hong Kong (AFP) –
            NEW DELHI: The minister resigned.                        | NEW DELHI:
            DAR ES SALAAM, Tanzania (AP) _ The minister resigned.    | DAR ES SALAAM, Tanzania (AP) _
            Paris, 8 January 2026 — The minister resigned.           | Paris, 8 January 2026 —
            """)
    void datelinesStandApart(String text, String dateline) {
        List<Block> blocks = plain(text);
        assertEquals(List.of(Zone.DATELINE, Zone.BODY), blocks.stream().map(Block::zone).toList());
        assertEquals(dateline, blocks.get(0).span().in(text));
        assertEquals("The minister resigned.", blocks.get(1).span().in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The minister resigned",
        "The minister resigned on Monday, officials said.",
        "U.S.-Colombia relations are tense.",
        "The minister - once a general - resigned.",
        "Colombia (a country of 50 million) objected.",
        "Published on Tuesday, the report blames the army.",
        "By using drones, the army avoided losses.",
        "Other news outlets reported the same.",
        "Copyright law was changed in May.",
        "Register to vote now, he told the crowd.",
        "Support for the war is growing today, he said.",
        "She shared the photo from Monday's rally.",
        "Agents told the BBC, according to one source: he never left.",
        "Follow the money, he said on Tuesday.",
        "Share prices fell on Monday.",
        "Related parties must be named, the court said."})
    void proseIsBody(String text) {
        assertEquals(List.of(new Block(Zone.BODY, new Span(0, text.length()))), plain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sign up now: Get our newsletters delivered to your inbox", "WORLD / AMERICAS", "Published: Jan 08, 2026 12:19 PM", "11",
        "Skip to content", "By Jane Doe and John Roe", "By Jane Doe", "Foreign Correspondent based in Latin America; Executive Editor at Daily X",
        "Related Articles", "Leave a Comment", "All articles", "More in South America", "See all", "Read more: Minister resigns over leak",
        "Story continues below advertisement", "Advertisement", "We use cookies to improve your experience.", "Share this article",
        "Follow Jane Doe on Twitter @janedoe.", "Reporting by Jane Doe; Editing by John Roe", "Photo: Reuters", "January 8, 2026",
        "3 min read", "-- With files from The Associated Press", "© 2026 Daily X. All rights reserved.", "https://example.org/a",
        "Jane Doe is a reporter for Daily X based in Lima."})
    void furnitureIsBoilerplate(String line) {
        String text = "The minister resigned on Monday, a spokesman said.\n\n" + line + "\n\nThe prime minister accepted it.";
        assertEquals(Zone.BOILERPLATE, plain(text).get(1).zone(), line);
    }

    @Test
    void agencyCreditStandsApart() {
        String text = "The minister resigned.\n\nHe had served for two years. REUTERS";
        List<Block> blocks = plain(text);
        assertEquals(List.of(Zone.BODY, Zone.BODY, Zone.BOILERPLATE), blocks.stream().map(Block::zone).toList());
        assertEquals("REUTERS", blocks.get(2).span().in(text));
    }

    @Test
    void tenThousandLinesTakeLinearTime() {
        String text = "The minister resigned on Monday, a spokesman for the party said in a note to reporters.\n".repeat(10_000);
        assertEquals(10_000, plain(text).size());
    }

    @Test
    void oneVeryLongLineIsOneBlock() {
        String text = "The minister resigned, a spokesman said. ".repeat(100_000).strip();
        assertEquals(1, plain(text).size());
    }

    private List<Block> plain(String text) {
        return zoner.blocks(text, PlainText.units(text, 0));
    }
}
