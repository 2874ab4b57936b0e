package org.stet.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.stet.text.Nearest;
import org.stet.text.Problem;
import org.stet.text.Yaml;
import org.stet.text.YamlFile;

/**
 * Reads the standard word lists and the layers that newsrooms lay over them. A layer is a folder with files of the same names and keys, of
 * which any may be left out: what they hold is added, and what stands in them under {@code remove}, by class, is taken away first. Every
 * file may hold {@code about}, a text for its readers.
 */
public final class LexiconReader {

    /** Belongs to the lexicon, but tells an article from what stands around it, and is read where documents are. */
    private static final String BOILERPLATE = "boilerplate";
    private static final String ABOUT = "about";
    private static final String REMOVE = "remove";
    private static final List<String> FILES = Arrays.stream(Words.values()).map(Words::file).distinct().toList();

    private final List<Problem> problems = new ArrayList<>();
    private final Stock stock = new Stock();

    private LexiconReader() {
    }

    /** @throws LexiconException with every problem of every file, if there is one */
    public static Lexicon read(Path folder) {
        return read(folder, List.of());
    }

    /**
     * The standard word lists with layers over them.
     *
     * @param standard the folder that must have every file and every class
     * @param layers   folders, each of which changes what those before it left
     * @throws LexiconException with every problem of every file, if there is one
     */
    public static Lexicon read(Path standard, List<Path> layers) {
        LexiconReader reader = new LexiconReader();
        FILES.forEach(file -> reader.readStandard(standard, file));
        layers.forEach(reader::readLayer);
        if (!reader.problems.isEmpty()) {
            throw new LexiconException(reader.problems.stream().sorted().toList());
        }
        return reader.stock.lexicon();
    }

    private void readStandard(Path folder, String file) {
        YamlFile.read(folder.resolve(file + ".yaml"), "The standard pack has it; copy it from there.", problems).ifPresent(root -> {
            root.allow(keys(file, List.of(ABOUT)));
            root.get(ABOUT).ifPresent(Yaml.Value::text);
            classes(file).forEach(words -> root.get(words.key()).ifPresentOrElse(value -> stock.add(words, value),
                    () -> root.problem("the word class '" + words.key() + "' is missing", "Add the key; an empty list is allowed: [].")));
        });
    }

    private void readLayer(Path folder) {
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".yaml") || name.endsWith(".yml")).sorted().toList();
        } catch (IOException e) {
            problems.add(Problem.of(folder.toString(), "there is no such folder of word lists", "Name a folder that may be read."));
            return;
        }
        if (names.isEmpty()) {
            problems.add(Problem.of(folder.toString(), "the folder holds no word lists", "Give a file there the name of a standard one, such as cues.yaml."));
        }
        names.forEach(name -> readLayer(folder.resolve(name), name.replaceFirst("\\.yaml$", "")));
    }

    private void readLayer(Path path, String file) {
        if (FILES.contains(file)) {
            YamlFile.read(path, "", problems).ifPresent(root -> lay(file, root));
        } else if (!file.equals(BOILERPLATE)) {
            List<String> names = Stream.concat(FILES.stream(), Stream.of(BOILERPLATE)).sorted().map(name -> name + ".yaml").toList();
            problems.add(Problem.of(path.toString(), "no file of the standard word lists has this name",
                    Nearest.of(file.endsWith(".yml") ? file : file + ".yaml", names).map(n -> "Did you mean " + n + "?")
                            .orElse("Name it after the one it changes: " + String.join(", ", names) + ".")));
        }
    }

    private void lay(String file, Yaml.Value root) {
        root.allow(keys(file, List.of(ABOUT, REMOVE)));
        root.get(ABOUT).ifPresent(Yaml.Value::text);
        root.get(REMOVE).ifPresent(remove -> {
            remove.allow(keys(file, List.of()));
            classes(file).forEach(words -> remove.get(words.key()).ifPresent(value -> stock.remove(words, value)));
        });
        classes(file).forEach(words -> root.get(words.key()).ifPresent(value -> stock.add(words, value)));
    }

    private static List<String> keys(String file, List<String> more) {
        return Stream.concat(more.stream(), classes(file).stream().map(Words::key)).toList();
    }

    private static List<Words> classes(String file) {
        return Arrays.stream(Words.values()).filter(w -> w.file().equals(file)).toList();
    }
}
