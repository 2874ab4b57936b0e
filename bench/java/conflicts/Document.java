package conflicts;

import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Quantity;
import org.stet.text.Source;

/** @param story the topic that all of its figures are for */
public record Document(String story, Article article, List<Quantity> figures, Source text) {
}
