package peers;

import java.io.IOException;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** LanguageTool with all rules that are on when it is embedded for American English, spelling among them. */
final class Proofreading implements Peer {

    private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));

    @Override
    public long read(List<String> story) throws IOException {
        long found = 0;
        for (String text : story) {
            found += tool.check(text).size();
        }
        return found;
    }
}
