package org.stet.editor;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** What may be written in rules, settings and word lists, by the schemas in {@code docs/}. */
final class Schemas {

    private final Path folder;
    private final Map<Path, Optional<Schema>> read = new ConcurrentHashMap<>();

    /** @param home Stet's own folder */
    Schemas(Path home) {
        this.folder = home.resolve("docs");
    }

    List<CompletionItem> complete(OpenFile file, Position position) {
        YamlCursor cursor = YamlCursor.at(file.text(), position.getLine(), position.getCharacter());
        List<CompletionItem> items = new ArrayList<>();
        schema(file).ifPresent(schema -> {
            if (cursor.isKey()) {
                schema.keys(cursor).forEach((key, meaning) -> items.add(item(key, key + ": ", meaning, CompletionItemKind.Property)));
            } else {
                schema.values(cursor).forEach(value -> items.add(item(value, value, "", CompletionItemKind.Value)));
            }
        });
        return items;
    }

    private static CompletionItem item(String label, String insert, String meaning, CompletionItemKind kind) {
        CompletionItem item = new CompletionItem(label);
        item.setInsertText(insert);
        item.setKind(kind);
        if (!meaning.isEmpty()) {
            item.setDocumentation(meaning);
        }
        return item;
    }

    /** What the key under the pointer is for. */
    Optional<Hover> hover(OpenFile file, Position position) {
        List<String> lines = file.text().lines().toList();
        if (position.getLine() >= lines.size()) {
            return Optional.empty();
        }
        String line = lines.get(position.getLine());
        int colon = line.indexOf(':', Math.min(position.getCharacter(), line.length()));
        YamlCursor cursor = YamlCursor.at(file.text(), position.getLine(), colon < 0 ? position.getCharacter() : colon + 1);
        return schema(file).map(schema -> schema.meaning(cursor)).filter(meaning -> !meaning.isEmpty())
                .map(meaning -> new Hover(new MarkupContent(MarkupKind.PLAINTEXT, meaning)));
    }

    private Optional<Schema> schema(OpenFile file) {
        String name = String.valueOf(file.path().getFileName()).replaceFirst("\\.ya?ml$", "");
        return read.computeIfAbsent(file.category().isPresent() ? Path.of("rule.schema.json") : name.startsWith("stet") ? Path.of(name + ".schema.json")
                : Path.of("lexicon", name + ".schema.json"), this::read);
    }

    /** None where there is no schema for such a file. */
    private Optional<Schema> read(Path name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) && JsonParser.parseString(Files.readString(file)) instanceof JsonObject root ? Optional.of(new Schema(root)) : Optional.empty();
        } catch (IOException | JsonParseException e) {
            return Optional.empty();
        }
    }
}
