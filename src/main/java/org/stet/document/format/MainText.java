package org.stet.document.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article among everything else on a page: what the markup says is the article, else what Readability (Mozilla's reader view) takes for it. */
final class MainText {

    private static final List<String> SAYS_SO = List.of("[itemprop~=^articleBody$]", "article", "main, [role=main]");
    /** Addresses in the text are made whole with it, of which nothing is kept. */
    private static final String BASE = "https://page.invalid/";
    /** Readability takes seconds for more, and for deeper nesting; no site's articles come near. */
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 200;
    private static final int LEAST = 250;
    /** A page that shows several articles has no main one as long as none of them is most of the text. */
    private static final double SHARE = 0.5;

    private final Markup markup;

    MainText(Markup markup) {
        this.markup = markup;
    }

    Passages of(Document page) {
        int whole = markup.passages(page.body()).prose();
        for (String selector : SAYS_SO) {
            Optional<Passages> best = page.select(selector).stream().filter(element -> !within(element, selector)).map(markup::passages)
                    .max(Comparator.comparingInt(Passages::prose));
            if (best.isPresent() && best.get().prose() >= LEAST && best.get().prose() >= SHARE * whole) {
                return best.get();
            }
        }
        Passages found = readable(page).map(markup::passages).orElseGet(Passages::new);
        return found.hasProse() ? found : markup.passages(page.body());
    }

    private static Optional<Element> readable(Document page) {
        int elements = 0;
        for (Element element : page.getAllElements()) {
            boolean leaf = element.childrenSize() == 0;
            if (++elements > MOST_ELEMENTS || leaf && element.parents().size() > DEEPEST) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(new Readability4J(BASE, page.clone()).parse().getArticleContent());
    }

    private static boolean within(Element element, String selector) {
        return element.parent() != null && element.parent().closest(selector) != null;
    }
}
