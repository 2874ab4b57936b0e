import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Quantity;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Stories of any size, the same for the same seed. Every event is a paragraph of {@link Articles} with names, figures and predicates of
 * its own; each document tells some of the story's events. As in the news a few events, names and predicates turn up everywhere and most
 * hardly ever (Zipf). One telling in twenty gets a figure, a day, a place or a "not" wrong.
 */
final class InventedStories {

    private static final int EVENTS_TOLD = 40;
    /** So many new events a document; the others it shares. */
    private static final int NEW_EVENTS = 10;
    private static final double WRONG = 0.05;
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+");
    private static final String[] SYLLABLES = {"ka", "lor", "min", "ver", "sta", "bel", "ton", "ri", "mo", "dan", "gre", "fal", "os", "hel", "wik",
        "tam", "ju", "nor", "pel", "zan"};

    private final List<Paragraph> paragraphs;
    private final List<String> predicates;
    private final Random random;

    /** @param facts what the extractor takes down of the text alone */
    record Paragraph(String text, DocumentFacts facts) {
    }

    /** @param claims of all documents */
    record Story(List<DocumentFacts> facts, Map<String, Source> texts, int claims) {
    }

    private record Event(Paragraph paragraph, Map<String, String> entities, Map<String, String> predicates, int factor) {
    }

    InventedStories(List<Paragraph> paragraphs, long seed) {
        this.paragraphs = paragraphs;
        this.random = new Random(seed);
        Map<String, Integer> counts = new TreeMap<>();
        paragraphs.forEach(p -> p.facts.claims().forEach(c -> counts.merge(c.predicate(), 1, Integer::sum)));
        predicates = counts.keySet().stream().sorted(Comparator.comparing((String p) -> -counts.get(p)).thenComparing(p -> p)).toList();
    }

    /** One story of so many documents, or of as many as it takes to state so many claims. */
    Story story(String id, int documents, int claims) {
        List<Event> events = new ArrayList<>();
        List<DocumentFacts> facts = new ArrayList<>();
        Map<String, Source> texts = new HashMap<>();
        int told = 0;
        for (int i = 0; i < documents && told < claims; i++) {
            for (int n = 0; n < NEW_EVENTS || events.size() < EVENTS_TOLD; n++) {
                events.add(event(events.size()));
            }
            String name = id + "-" + String.format(Locale.ROOT, "%05d", i);
            InventedDocument document = new InventedDocument(name);
            random.ints(EVENTS_TOLD, 0, Integer.MAX_VALUE).map(n -> zipf(events.size())).distinct().forEach(n -> tell(events.get(n), document));
            facts.add(document.facts());
            texts.put(name, new Source(name, document.text()));
            told += document.facts().claims().size();
        }
        return new Story(facts, texts, told);
    }

    /** A rank from 0, the n-th being drawn once for n times the first. */
    private int zipf(int size) {
        return (int) Math.min(size - 1, Math.exp(random.nextDouble() * Math.log(size + 1)) - 1);
    }

    private Event event(int known) {
        Paragraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
        Map<String, String> entities = new TreeMap<>();
        for (Name name : paragraph.facts.names()) {
            boolean kept = name.kind() == NameKind.OTHER || random.nextInt(4) == 0;
            entities.computeIfAbsent(name.entity(), e -> kept ? e : invented(name.kind(), zipf(20 + known)));
        }
        Map<String, String> other = new TreeMap<>();
        paragraph.facts.claims().forEach(c -> other.computeIfAbsent(c.predicate(), p -> random.nextInt(3) > 0 ? p : predicates.get(zipf(predicates.size()))));
        return new Event(paragraph, entities, other, 1 + random.nextInt(9));
    }

    private static String invented(NameKind kind, int rank) {
        Random letters = new Random(31L * rank + kind.ordinal());
        String one = word(letters);
        return kind == NameKind.PERSON ? word(letters) + " " + one : kind == NameKind.ORGANIZATION ? one + " council" : one;
    }

    private static String word(Random letters) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private void tell(Event event, InventedDocument document) {
        boolean wrong = random.nextDouble() < WRONG;
        TreeMap<Span, String> replaced = new TreeMap<>(Comparator.comparingInt(Span::start));
        event.paragraph.facts.names().forEach(n -> replaced.put(n.span(), shown(n, event.entities.get(n.entity()))));
        Map<String, Double> values = new HashMap<>();
        for (Quantity quantity : event.paragraph.facts.quantities()) {
            Matcher figure = FIGURE.matcher(quantity.text());
            if (quantity.min() == quantity.max() && figure.find() && Double.parseDouble(figure.group().replace(",", "")) == quantity.min()) {
                double value = quantity.min() * event.factor + (wrong ? 3 : 0);
                values.put(quantity.id(), value);
                replaced.put(new Span(quantity.span().start() + figure.start(), quantity.span().start() + figure.end()),
                        String.format(Locale.ROOT, "%d", (long) value));
            }
        }
        document.add(event.paragraph.text, event.paragraph.facts, new InventedDocument.Changes(replaced, event.entities, event.predicates, values,
                wrong && random.nextBoolean()));
    }

    /** The name as this telling has it: a person in full or by the surname. */
    private String shown(Name name, String entity) {
        if (entity.equals(name.entity())) {
            return name.text();
        }
        boolean part = name.kind() == NameKind.PERSON && (!name.text().contains(" ") || random.nextInt(3) == 0);
        StringBuilder text = new StringBuilder();
        for (String word : (part ? entity.substring(entity.lastIndexOf(' ') + 1) : entity).split(" ")) {
            text.append(text.length() == 0 ? "" : " ").append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return text.toString();
    }
}
