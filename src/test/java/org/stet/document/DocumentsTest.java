package org.stet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.document.format.Content;
import org.stet.text.Problem;
import org.stet.text.Zone;

class DocumentsTest {

    private final Documents documents = new Documents(Patterns.STANDARD);

    @TempDir
    private Path dir;

    @Test
    void idIsTheNameWithoutExtensionAndDefaultsHold() throws IOException {
        write("a.b.txt", "The mayor resigned.");
        Metadata defaults = new Metadata("", "Herald", LocalDate.of(2026, 1, 12), Role.SOURCE, "norwick");
        Document document = documents.read(List.of(dir), defaults).documents().get(0);
        assertEquals("a.b", document.id());
        assertEquals("Herald", document.publisher());
        assertEquals(Role.SOURCE, document.role());
        assertEquals("norwick", document.story());
        assertEquals(LocalDate.of(2026, 1, 12), document.published().orElseThrow());
        assertEquals(Content.sha256("The mayor resigned.".getBytes(StandardCharsets.UTF_8)), document.sha256());
    }

    @Test
    void frontMatterIsReadAndItsOffsetsCount() throws IOException {
        write("a.txt", "---\nid: x\npublished: 2026-01-12T09:30\nrole: draft\nheadline: 'Mayor resigns'\n---\nThe mayor resigned.");
        Document document = documents.read(List.of(dir), Metadata.NONE).documents().get(0);
        assertEquals("x", document.id());
        assertEquals(Role.DRAFT, document.role());
        assertEquals(LocalDate.of(2026, 1, 12), document.published().orElseThrow());
        assertEquals(List.of("Mayor resigns", "The mayor resigned."), words(document));
    }

    @Test
    void byteOrderMarkIsNoTextAndLineEndsAreKept() throws IOException {
        write("a.txt", "\uFEFFThe mayor resigned.\r\n\r\nHer deputy will serve.\r\n");
        Document document = documents.read(List.of(dir), Metadata.NONE).documents().get(0);
        assertEquals(23, document.blocks().get(1).span().start());
        assertEquals(3, document.source().position(23).line());
        assertEquals(List.of("The mayor resigned.", "Her deputy will serve."), words(document));
    }

    @Test
    void dashesAtTheTopWithoutKeysAreText() throws IOException {
        write("a.txt", "---\nThe mayor resigned.");
        assertEquals(List.of(Zone.BOILERPLATE, Zone.BODY),
                documents.read(List.of(dir), Metadata.NONE).documents().get(0).blocks().stream().map(Block::zone).toList());
    }

    @Test
    void folderIsReadByNameWithoutHiddenFilesAndReadme() throws IOException {
        write("b.md", "B.");
        write("a.txt", "A.");
        write(".c.txt", "C.");
        write("README.md", "Not this.");
        write("d.csv", "D.");
        assertEquals(List.of("a", "b"), documents.read(List.of(dir, dir.resolve("a.txt")), Metadata.NONE).documents().stream().map(Document::id).toList());
    }

    @Test
    void corpusNamesDocumentsAndLeavesOutOthers() throws IOException {
        write("one.txt", "---\npublisher: Own\nstory: own\n---\nThe mayor resigned.");
        write("two.txt", "Her deputy will serve.");
        write("three.txt", "Not listed.");
        write("corpus.yaml", """
                story: norwick
                published: 2026-01-12
                documents:
                  - {id: "002", file: two.txt, publisher: Herald, published: 2026-01-13, role: source}
                  - {id: "001", file: one.txt, publisher: Times}
                """);
        Reading reading = documents.read(List.of(dir), Metadata.NONE);
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of("three.txt: left out, as corpus.yaml does not list it"), reading.notices().stream().map(this::local).toList());
        assertEquals(List.of("002 Herald 2026-01-13 source norwick", "001 Times 2026-01-12 peer own"), reading.documents().stream()
                .map(d -> String.join(" ", d.id(), d.publisher(), d.published().orElseThrow().toString(), d.role().label(), d.story())).toList());
    }

    @Test
    void badDocumentsAreToldAndTheRestGoesOn() throws IOException {
        write("good.txt", "The mayor resigned.");
        write("empty.txt", " \n\u00A0\u200B");
        Files.write(dir.resolve("binary.txt"), new byte[] {'a', 'b', 0, 'c'});
        Files.write(dir.resolve("latin.txt"), "Bogotá".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(dir.resolve("utf16.txt"), "The".getBytes(StandardCharsets.UTF_16));
        write("front.txt", "---\npublishr: Herald\npublished: 2026-02-30\nrole: sauce\n---\nText.");
        write("deep.md", "> ".repeat(50_000) + "Text.");
        write("open.txt", "---\nid: x\nText.");
        write("page.pdf", "%PDF-1.7 no text");
        write("only-front.txt", "---\nid: y\n---\n");
        write("yaml.txt", "---\nid: [\n---\nText.");
        try (RandomAccessFile large = new RandomAccessFile(dir.resolve("large.txt").toFile(), "rw")) {
            large.setLength(50L << 20);
        }
        write("same.md", "---\nid: good\n---\nHer deputy will serve.");
        Reading reading = documents.read(List.of(dir, dir.resolve("none.txt"), dir.resolve("page.pdf")), Metadata.NONE);
        assertEquals(List.of("good", "latin", "utf16"), reading.documents().stream().map(Document::id).toList());
        assertEquals("""
                binary.txt: this is a binary file, not text (NUL at byte 2)
                    Export the article as text.
                deep.md: its markup is nested too deep
                    Save it as .txt.
                empty.txt: the text is empty
                    Check that the right file was saved.
                front.txt:2:1: unknown key 'publishr'
                    publishr: Herald
                    ^~~~~~~~
                    Did you mean 'publisher'?
                front.txt:3:12: '2026-02-30' is not a date
                    published: 2026-02-30
                               ^~~~~~~~~~
                    Write a day of the calendar as year-month-day, such as 2026-01-08.
                front.txt:4:7: unknown role 'sauce'
                    role: sauce
                          ^~~~~
                    Did you mean 'source'?
                large.txt: the file is too large (50 MB)
                    Documents may have up to 20 MB; split it.
                only-front.txt: there is no text below the front matter
                    Check that the right file was saved.
                open.txt:1:1: the front matter is not closed
                    ---
                    ^~~
                    Put a line with --- between the keys and the text.
                same.md: its id 'good' is already that of good.txt
                    Give one of them another id, in its front matter or in corpus.yaml.
                yaml.txt:2:5: this is not valid YAML: expected the node content, but found '<stream end>'
                    id: [
                        ^
                    Check the indentation, and put text that holds ': ', '#' or quotation marks between double quotes.
                none.txt: there is no such file
                    Check the path.
                page.pdf: files of the kind .pdf are not read
                    Save it as .txt, .md, .html or .docx.""", shown(reading.problems()));
    }

    @Test
    void corpusProblemsHaveTheirPlace() throws IOException {
        write("one.txt", "The mayor resigned.");
        write("corpus.yaml", "documents:\n  - {id: a, fil: one.txt}\n  - {id: b, file: two.txt}\n  - {id: c/d, file: one.txt, published: soon}\n");
        Reading reading = documents.read(List.of(dir), Metadata.NONE);
        assertEquals(List.of(), reading.documents());
        assertEquals("""
                corpus.yaml:2:13: unknown key 'fil'
                      - {id: a, fil: one.txt}
                                ^~~
                    Did you mean 'file'?
                corpus.yaml:2:5: the key 'file' is missing
                      - {id: a, fil: one.txt}
                        ^
                    Name the document's file, relative to the corpus file.
                corpus.yaml:3:19: there is no such file
                      - {id: b, file: two.txt}
                                      ^~~~~~~
                    Name it relative to the corpus file.
                corpus.yaml:4:10: an id cannot hold '#', '/' or control characters
                      - {id: c/d, file: one.txt, published: soon}
                             ^~~
                    Use letters, digits and hyphens.
                corpus.yaml:4:41: 'soon' is not a date
                      - {id: c/d, file: one.txt, published: soon}
                                                            ^~~~
                    Write a day of the calendar as year-month-day, such as 2026-01-08.""",
                shown(reading.problems()));
    }

    @Test
    void foldersWithoutDocumentsAreProblems() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));
        Path listed = Files.createDirectory(dir.resolve("listed"));
        Files.writeString(listed.resolve("corpus.yaml"), "story: x\n");
        assertEquals("""
                empty: the folder holds no documents
                    Put articles into it, such as .txt, .md, .html or .docx files.
                listed/corpus.yaml: the corpus lists no documents
                    Write them below the key 'documents', with 'file' for each.""", shown(documents.read(List.of(empty, listed), Metadata.NONE).problems()));
    }

    @Test
    void idsMustDifferBetweenReadingsToo() throws IOException {
        write("draft.txt", "The mayor resigned.");
        write("a.txt", "---\nid: draft\n---\nHer deputy will serve.");
        Reading one = documents.read(List.of(dir.resolve("draft.txt")), Metadata.NONE);
        Reading both = one.with(documents.read(List.of(dir.resolve("a.txt")), Metadata.NONE));
        assertEquals(1, both.documents().size());
        assertTrue(shown(both.problems()).startsWith("a.txt: its id 'draft' is already that of draft.txt"));
    }

    @Test
    void jsonLinesAreReadOneByOne() throws IOException {
        write("a.jsonl", """
                {"id": "x", "text": "The mayor resigned.", "published": "2026-01-12"}
                {"id": "y", "text": ""}

                {"id": "z", "text": "Go.", "published": "2026-13-01"}
                {"id": "x", "text": "Again."}
                [1]
                {"id": 7}
                {"text": "Her deputy\\n\\nwill serve."}
                {oops
                """);
        Reading reading = documents.read(List.of(dir.resolve("a.jsonl")), Metadata.NONE);
        assertEquals(List.of("x [The mayor resigned.]", "a-8 [Her deputy, will serve.]"), reading.documents().stream().map(d -> d.id() + " " + words(d)).toList());
        assertEquals("""
                a.jsonl:2: the text is empty
                a.jsonl:4: '2026-13-01' is not a date
                    Write a day of the calendar as year-month-day, such as 2026-01-08.
                a.jsonl:5: its id 'x' is already that of a.jsonl:1
                    Give one of them another id, in its front matter or in corpus.yaml.
                a.jsonl:6: this is not a JSON object
                    Write one object a line, such as {"id": "a1", "text": "...", "published": "2026-01-08"}.
                a.jsonl:7: the key 'text' is missing
                    Write one object a line, such as {"id": "a1", "text": "...", "published": "2026-01-08"}.
                a.jsonl:9: this is not JSON: Unexpected character ('o' (code 111)): was expecting double-quote to start field name
                    Write one object a line, such as {"id": "a1", "text": "...", "published": "2026-01-08"}.""", shown(reading.problems()));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }

    private static List<String> words(Document document) {
        return document.blocks().stream().map(b -> b.span().in(document.text())).toList();
    }

    private String shown(List<Problem> problems) {
        return problems.stream().map(Problem::show).map(this::local).collect(Collectors.joining("\n"));
    }

    private String local(String message) {
        return message.replace(dir + "/", "");
    }
}
