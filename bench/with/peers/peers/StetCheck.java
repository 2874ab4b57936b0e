package peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.audit.Auditor;
import org.stet.audit.Settings;
import org.stet.audit.Workbench;
import org.stet.document.Document;
import org.stet.document.Role;

/** A whole check: the last text of a story as the draft, held against the others as its sources. */
final class StetCheck implements Peer {

    private final StetTexts texts = new StetTexts();
    private final Auditor auditor = new Workbench().open(Settings.standard(Path.of("")), notice -> { });

    StetCheck() throws IOException {
    }

    @Override
    public long read(List<String> story) {
        List<Document> sources = new ArrayList<>();
        for (int i = 0; i < story.size() - 1; i++) {
            sources.add(texts.of(Role.SOURCE, "source-" + i, story.get(i)));
        }
        return auditor.check(texts.of(Role.DRAFT, "draft", story.get(story.size() - 1)), sources).findings().size();
    }
}
