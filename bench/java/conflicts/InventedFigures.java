package conflicts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.stet.fact.Article;
import org.stet.fact.Bound;
import org.stet.fact.Passage;
import org.stet.fact.Quantity;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * An archive of any size, the same for the same seed. A document has up to four figures for one topic: most exact, some "at least" or "at
 * most" so many, which fit the others; one figure in a hundred is wrong. Documents come in no order, as topics are mixed in the news.
 */
public final class InventedFigures {

    private static final double WRONG = 0.01;
    private static final int IN_A_DOCUMENT = 4;
    private static final long SEED = 7;

    private final Random random = new Random(SEED);
    private final List<Document> documents = new ArrayList<>();

    private InventedFigures() {
    }

    /** @param figures of all documents together */
    public static List<Document> archive(int figures, Shape shape) {
        InventedFigures made = new InventedFigures();
        int[] sizes = shape.sizes(figures);
        for (int topic = 0; topic < sizes.length; topic++) {
            made.tell(String.format(Locale.ROOT, "topic-%06d", topic), sizes[topic]);
        }
        Collections.shuffle(made.documents, made.random);
        return made.documents;
    }

    private void tell(String topic, int size) {
        int right = 20 + random.nextInt(5000);
        for (int told = 0; told < size; told += IN_A_DOCUMENT) {
            String id = topic + String.format(Locale.ROOT, "-%05d", told / IN_A_DOCUMENT);
            List<Quantity> figures = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < Math.min(size - told, IN_A_DOCUMENT); i++) {
                figures.add(figure(id, topic, i, right, text));
            }
            documents.add(new Document(topic, new Article(id, true, true, "", "2025-03-12"), figures, new Source(id, text.toString())));
        }
    }

    private Quantity figure(String document, String topic, int number, int right, StringBuilder text) {
        boolean wrong = random.nextDouble() < WRONG;
        Bound bound = wrong || random.nextInt(5) > 0 ? Bound.EXACT : random.nextBoolean() ? Bound.AT_LEAST : Bound.AT_MOST;
        int off = wrong ? 7 * (random.nextBoolean() ? 1 : -1) : bound == Bound.EXACT ? 0 : random.nextInt(5) * (bound == Bound.AT_MOST ? 1 : -1);
        int value = right + off;
        String words = (bound == Bound.AT_LEAST ? "at least " : bound == Bound.AT_MOST ? "at most " : "") + value + " crates";
        text.append("The harbour office said that ");
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append(" were found.\n");
        return new Quantity(document + "#quantity-" + (number + 1), document, new Passage(span, number, Zone.BODY, words, false),
                bound == Bound.AT_MOST ? Double.NEGATIVE_INFINITY : value, bound == Bound.AT_LEAST ? Double.POSITIVE_INFINITY : value, bound, null,
                "", "", topic, null, "find", "");
    }
}
