package peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP. The lightest of its pipelines that tells what facts are made of: sentences, lemmas, names, figures and days with their
 * values. Finer kinds of names are left out, as they cost time and Stet has none; with {@code depparse}, what Stet's own parsers come to.
 */
final class CoreNlp implements Peer {

    private final StanfordCoreNLP pipeline;

    CoreNlp(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public long read(List<String> story) {
        long found = 0;
        for (String text : story) {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            found += document.sentences().size() + document.entityMentions().size();
        }
        return found;
    }
}
