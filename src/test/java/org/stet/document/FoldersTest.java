package org.stet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.text.Problem;

/** Folders within folders, and how documents are handed on. */
class FoldersTest {

    private final Documents documents = new Documents(Patterns.STANDARD);

    @TempDir
    private Path dir;

    @Test
    void foldersWithinAreReadByNameWithIdsFromThePath() throws IOException {
        write("b.txt", "It rained.");
        write("2026/01/a.txt", "It snowed.");
        write("2026/01/a.md", "---\nid: own\n---\nIt thawed.");
        write("2026/.git/a.txt", "Hidden.");
        Files.createSymbolicLink(dir.resolve("2026/loop"), dir);
        assertEquals(List.of("own 2026/01/a.md", "2026-01-a 2026/01/a.txt", "b b.txt"), read(dir));
    }

    @Test
    void eachFolderWithACorpusIsGovernedByIt() throws IOException {
        write("corpus.yaml", "publisher: Herald\ndocuments:\n  - {id: one, file: a.txt, updated: 2026-01-13T09:00+01:00, byline: Jane Doe, headline: Rain, language: en, url: 'https://herald.example/1'}\n  - {file: deep/b.txt}\n");
        write("a.txt", "It rained.");
        write("deep/b.txt", "It snowed.");
        write("deep/c.txt", "It thawed.");
        write("own/corpus.yaml", "documents:\n  - {file: d.txt}\n");
        write("own/d.txt", "It froze.");
        Reading reading = documents.read(List.of(dir), Metadata.NONE);
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of("deep/c.txt: left out, as corpus.yaml does not list it"), reading.notices().stream().map(n -> n.replace(dir + "/", "")).toList());
        assertEquals(List.of("one", "b", "own-d"), reading.documents().stream().map(Document::id).toList());
        assertEquals(new Particulars("", "2026-01-13T09:00:00+01:00", "Rain", "Jane Doe", "https://herald.example/1", "en"), reading.documents().get(0).particulars());
        assertEquals(List.of("Herald", "Herald", ""), reading.documents().stream().map(Document::publisher).toList());
    }

    @Test
    void filesThatOnlyLookLikeDocumentsAreLeftOutOfFolders() throws IOException {
        write("a.txt", "It rained.");
        write("report.json", "{\"format\": 3, \"findings\": []}");
        write("facts.jsonl", "{\"document\": \"a\", \"claims\": []}\n");
        write("sheet.csv", "name,count\nx,1\n");
        write("pom.xml", "<project/>");
        Reading reading = documents.read(List.of(dir), Metadata.NONE);
        assertEquals(1, reading.documents().size());
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of("facts.jsonl", "pom.xml", "report.json", "sheet.csv").stream().map(n -> n + ": left out, as it holds no articles in a form that is read").toList(),
                reading.notices().stream().map(n -> n.replace(dir + "/", "")).toList());
        assertEquals(4, documents.read(List.of("report.json", "facts.jsonl", "sheet.csv", "pom.xml").stream().map(dir::resolve).toList(), Metadata.NONE).problems().size());
    }

    @Test
    void whatTakesDocumentsMayFailByItself() throws IOException {
        write("rows.jsonl", "{\"text\": \"It rained.\"}\n{\"text\": \"It snowed.\"}\n");
        List<String> seen = new ArrayList<>();
        Intake intake = new Intake() {
            @Override
            public void document(Document document) {
                seen.add(document.id());
                throw new IllegalStateException("no more");
            }

            @Override
            public void problem(Problem problem) {
                seen.add(problem.show());
            }

            @Override
            public void notice(String notice) {
                seen.add(notice);
            }
        };
        assertEquals("no more", assertThrows(IllegalStateException.class, () -> documents.walk(List.of(dir), Metadata.NONE, intake)).getMessage());
        assertEquals(List.of("rows-1"), seen);
    }

    @Test
    void firstBytesTellWhatAnExtensionHides() throws IOException {
        write("page.txt", "<!DOCTYPE html><html><body><article><p>It rained.</p></article></body></html>");
        write("page.php", "<html><body><article><p>It snowed.</p></article></body></html>");
        write("bare", "It thawed.");
        assertEquals("It rained.", documents.read(List.of(dir.resolve("page.txt")), Metadata.NONE).documents().get(0).text());
        assertEquals("It snowed.", documents.read(List.of(dir.resolve("page.php")), Metadata.NONE).documents().get(0).text());
        assertEquals("It thawed.", documents.read(List.of(dir.resolve("bare")), Metadata.NONE).documents().get(0).text());
    }

    private List<String> read(Path path) {
        return documents.read(List.of(path), Metadata.NONE).documents().stream().map(d -> d.id() + " " + d.path().replace(dir + "/", "")).toList();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }
}
