import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.stet.document.Documents;
import org.stet.document.ZonePatterns;
import org.stet.eval.Case;
import org.stet.eval.CaseFiles;
import org.stet.text.Source;

/**
 * Writes an archive of so many documents, the same for the same seed: {@code archive.jsonl}, the documents in the order in which they were
 * published; {@code labelled.jsonl}, the same with the story of each; {@code planted.jsonl}, what is wrong in which of them; and
 * {@code stories.jsonl}, which documents are one story, and which copy which. The stories are those of eval/standing and eval/faulty, each
 * told once a year by other people in other towns; eval/held-out is left alone, as nobody may learn from what is missed in it.
 * Arguments: SIZE SEED FOLDER.
 */
public final class InventedArchive {

    private static final int LARGEST_STORY = 12;
    /** Of stories with n documents there are 1/n^1.5 times as many as of those with one. */
    private static final double TAIL = 1.5;
    /**
     * So many of the stories with more than one document have a planted conflict: of cases that are written with one, of those whose first
     * report a fault fits that fits few, and of the others.
     */
    private static final double WRITTEN = 0.5;
    private static final double SELDOM = 0.5;
    private static final double COPIED = 0.15;

    private final Random random;
    private final ArchiveNames names;
    private final ArchiveFaults faults = new ArchiveFaults(Path.of("bench/archive/faults.yaml"));
    private final List<ArchiveStory> stories = new ArrayList<>();
    private int told;

    private InventedArchive(long seed) {
        random = new Random(seed);
        names = new ArchiveNames(Path.of("bench/archive/names.yaml"), random);
    }

    public static void main(String[] arguments) throws IOException {
        InventedArchive archive = new InventedArchive(Long.parseLong(arguments[1]));
        archive.tell(cases(), Integer.parseInt(arguments[0]));
        new ArchiveFiles(archive.stories).write(Files.createDirectories(Path.of(arguments[2])));
        archive.print();
    }

    private static List<Case> cases() throws IOException {
        Documents documents = new Documents(ZonePatterns.read(new Source("boilerplate.yaml", Files.readString(Path.of("rules/lexicon/boilerplate.yaml")))));
        List<Case> cases = new ArrayList<>();
        CaseFiles.of(List.of(Path.of("eval/standing"), Path.of("eval/faulty")), documents).read(cases::add, problem -> {
            throw new IllegalStateException(problem.toString());
        });
        return cases;
    }

    /** The name of the case file, which says what was done to its drafts. */
    static String kind(Case base) {
        return Path.of(base.file()).getFileName().toString().replace(".yaml", "");
    }

    private void tell(List<Case> cases, int size) {
        for (int year = 0; told < size; year--) {
            List<Case> order = new ArrayList<>(cases);
            Collections.shuffle(order, random);
            for (Case base : order) {
                if (told < size) {
                    tell(base, year, size - told);
                }
            }
        }
    }

    private void tell(Case base, int year, int room) {
        ArchiveStory story = new ArchiveStory(base, year, names, faults, random);
        int size = Math.min(room, size());
        double chance = size > 1 ? random.nextDouble() : 1;
        Optional<String> written = faults.written(kind(base)).filter(k -> !base.clean() && base.sources().size() < room);
        if (written.isPresent() && chance < WRITTEN) {
            story.tellWithDraft(written.get(), Math.max(size, base.sources().size() + 1));
        } else if (chance < COPIED || chance < SELDOM && faults.seldom(base.sources().get(0).text())) {
            story.tellWithFaultyCopy(size);
        } else {
            story.tell(size);
        }
        told += story.documents().size();
        stories.add(story);
    }

    private int size() {
        double all = 0;
        for (int n = 1; n <= LARGEST_STORY; n++) {
            all += Math.pow(n, -TAIL);
        }
        double at = random.nextDouble() * all;
        int size = 0;
        while (at > 0 && size < LARGEST_STORY) {
            size++;
            at -= Math.pow(size, -TAIL);
        }
        return size;
    }

    private void print() {
        List<ArchiveStory.Printed> documents = stories.stream().flatMap(s -> s.documents().stream()).toList();
        long words = documents.stream().mapToLong(d -> d.text().strip().split("\\s+").length).sum();
        long copies = stories.stream().mapToLong(ArchiveStory::copies).sum();
        long planted = stories.stream().filter(s -> s.planted().isPresent()).count();
        int largest = stories.stream().mapToInt(s -> s.documents().size()).max().orElse(0);
        System.out.printf(Locale.ROOT, "%,d documents of %d words on average, %d%% of them copies; %,d stories of up to %d, %,d of them with a planted conflict%n",
                told, words / told, 100 * copies / told, stories.size(), largest, planted);
    }
}
