package org.stet.document;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.document.format.Content;
import org.stet.document.format.Formats;
import org.stet.text.FilePlace;
import org.stet.text.Problem;

/** One walk through paths. Sees to it that no file is read twice and no id given twice. */
final class Walk {

    private final Archivist archivist;
    private final Formats formats;
    private final Metadata defaults;
    private final Intake intake;
    private final Set<Path> read = new HashSet<>();
    private final Ids ids = new Ids();

    Walk(Archivist archivist, Formats formats, Metadata defaults, Intake intake) {
        this.archivist = archivist;
        this.formats = formats;
        this.defaults = defaults;
        this.intake = intake;
    }

    void walk(List<Path> paths) {
        Folder folder = new Folder(formats::wants, this::read, intake);
        for (Path path : paths) {
            try {
                folder.open(path);
            } catch (DocumentException e) {
                e.problems().forEach(intake::problem);
            }
        }
    }

    private void read(Folder.Entry entry) {
        if (read.add(FilePlace.of(entry.file()))) {
            Content content = archivist.content(entry);
            OneFile file = new OneFile();
            archivist.read(content, entry.metadata(), entry.fallback().or(defaults), file);
            file.sumUp(content.name());
        }
    }

    /** The documents of one file, held to have ids of their own. */
    private final class OneFile implements Arrivals {

        private int again;

        @Override
        public void document(Document document, String captured) {
            if (captured.isEmpty() || ids.isFree(document.id())) {
                hand(document);
            } else if (ids.saysTheSame(document)) {
                again++;
            } else {
                ids.saysNow(document);
                hand(document.withId(document.id() + "-" + captured));
            }
        }

        private void hand(Document document) {
            ids.take(document).ifPresentOrElse(intake::problem, () -> intake.document(document));
        }

        @Override
        public void problem(Problem problem) {
            intake.problem(problem);
        }

        @Override
        public void notice(String notice) {
            intake.notice(notice);
        }

        void sumUp(String name) {
            if (again > 0) {
                intake.notice(name + ": " + again + (again == 1 ? " text is there" : " texts are there") + " again unchanged; read once");
            }
        }
    }
}
