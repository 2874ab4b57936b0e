import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.fact.Accusation;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Characterisation;
import org.stet.fact.Claim;
import org.stet.fact.Cue;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Interval;
import org.stet.fact.Name;
import org.stet.fact.Passage;
import org.stet.fact.Place;
import org.stet.fact.Polarity;
import org.stet.fact.Position;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Response;
import org.stet.fact.Role;
import org.stet.fact.Speaker;
import org.stet.fact.Timex;
import org.stet.text.Span;
import org.stet.text.Zone;

/** One document put together of told paragraphs: their words and facts with other names, figures and predicates in them. */
final class InventedDocument {

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Timex> times = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private final List<Qualifier> qualifiers = new ArrayList<>();
    private final List<Accusation> accusations = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<Characterisation> characterisations = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private int told;
    private int sentence;

    InventedDocument(String id) {
        this.id = id;
    }

    String text() {
        return text.toString();
    }

    DocumentFacts facts() {
        return new DocumentFacts(id, "", "", names, claims, attributions, quotations, quantities, times, places, causes, qualifiers, accusations,
                responses, characterisations, positions, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * @param words      what to write in place of which words
     * @param entities   what to call whom
     * @param values     new amounts of quantities, by id
     * @param wrong      whether to deny what is affirmed, and to be a day late
     */
    record Changes(TreeMap<Span, String> words, Map<String, String> entities, Map<String, String> predicates, Map<String, Double> values,
                   boolean wrong) {
    }

    void add(String paragraph, DocumentFacts facts, Changes changes) {
        new Telling(paragraph, changes).tell(facts);
        text.append('\n');
        told++;
        sentence += 1 + facts.all().mapToInt(f -> f.at().sentence()).max().orElse(0);
    }

    /** One paragraph on its way into the document. */
    private final class Telling {

        private final Changes changes;
        private final int[] offsets;

        Telling(String paragraph, Changes changes) {
            this.changes = changes;
            this.offsets = new int[paragraph.length() + 1];
            int at = 0;
            for (Map.Entry<Span, String> change : changes.words.entrySet()) {
                if (change.getKey().start() >= at) {
                    at = copy(paragraph, at, change.getKey().start());
                    java.util.Arrays.fill(offsets, at, change.getKey().end(), text.length());
                    text.append(change.getValue());
                    at = change.getKey().end();
                }
            }
            at = copy(paragraph, at, paragraph.length());
            offsets[at] = text.length();
        }

        private int copy(String paragraph, int from, int to) {
            for (int i = from; i < to; i++) {
                offsets[i] = text.length();
                text.append(paragraph.charAt(i));
            }
            return to;
        }

        private Span at(Span span) {
            return new Span(offsets[span.start()], Math.max(offsets[span.start()], offsets[span.end()]));
        }

        private Passage at(Passage passage) {
            Span span = at(passage.span());
            return new Passage(span, sentence + passage.sentence(), Zone.BODY, text.substring(span.start(), span.end()), false);
        }

        private String id(String known) {
            return known.isEmpty() ? "" : id + known.substring(known.indexOf('#')) + "-" + told;
        }

        private String who(String entity) {
            return changes.entities.getOrDefault(entity, entity);
        }

        private String predicate(String lemma) {
            return changes.predicates.getOrDefault(lemma, lemma);
        }

        private String words(Span span) {
            Span now = at(span);
            return text.substring(now.start(), now.end());
        }

        private Interval days(Timex t) {
            return t.interval() == null || !changes.wrong ? t.interval() : new Interval(t.interval().first().plusDays(1), t.interval().last().plusDays(1));
        }

        void tell(DocumentFacts facts) {
            facts.names().forEach(n -> names.add(new Name(id(n.id()), id, at(n.at()), n.kind(), who(n.entity()),
                    names.stream().noneMatch(m -> m.entity().equals(who(n.entity()))))));
            facts.claims().forEach(c -> claims.add(new Claim(id(c.id()), id, at(c.at()), predicate(c.predicate()),
                    c.roleset().replaceFirst("^" + c.predicate() + "\\.", predicate(c.predicate()) + "."),
                    c.roles().stream().map(r -> new Role(r.label(), at(r.span()), words(r.span()), r.head(), who(r.entity()))).toList(),
                    changes.wrong ? Polarity.NEGATIVE : c.polarity(), c.factuality(), id(c.attribution()))));
            facts.attributions().forEach(a -> attributions.add(new Attribution(id(a.id()), id, at(a.at()),
                    new Speaker(at(a.source().span()), words(a.source().span()), who(a.source().entity()), a.source().kind(), a.source().explained()),
                    new Cue(at(a.cue().span()), a.cue().text(), a.cue().lemma(), a.cue().stance()), a.content().stream().map(this::at).toList(),
                    a.content().stream().map(this::words).reduce((x, y) -> x + " " + y).orElse(""), a.form(), id(a.timex()))));
            facts.quotations().forEach(q -> quotations.add(new Quotation(id(q.id()), id, at(q.at()), who(q.speaker()), q.speakerText(),
                    id(q.attribution()), q.scare(), q.late(), id(q.after()))));
            facts.quantities().forEach(q -> quantities.add(new Quantity(id(q.id()), id, at(q.at()), changes.values.getOrDefault(q.id(), q.min()),
                    changes.values.getOrDefault(q.id(), q.max()), q.bound(), q.kind(), q.measure(), q.per(), q.counted(), q.change(),
                    predicate(q.predicate()), id(q.claim()))));
            facts.times().forEach(t -> times.add(new Timex(id(t.id()), id, at(t.at()), t.type(), t.value(), t.mod(), days(t), id(t.claim()))));
            facts.places().forEach(p -> places.add(new Place(id(p.id()), id, at(p.at()), who(p.entity()), id(p.claim()))));
            facts.causes().forEach(c -> causes.add(new Cause(id(c.id()), id, at(c.at()), c.connective(), c.strength(), id(c.claim()), id(c.attribution()))));
            facts.qualifiers().forEach(q -> qualifiers.add(new Qualifier(id(q.id()), id, at(q.at()), q.kind(), q.word(), id(q.claim()))));
            facts.accusations().forEach(a -> accusations.add(new Accusation(id(a.id()), id, at(a.at()), who(a.accuser()), a.accuserText(), who(a.target()),
                    a.targetText(), a.matter(), id(a.attribution()), id(a.claim()))));
            facts.responses().forEach(r -> responses.add(new Response(id(r.id()), id, at(r.at()), who(r.by()), r.byText(), r.kind(), r.means(), r.time())));
            facts.characterisations().forEach(c -> characterisations.add(new Characterisation(id(c.id()), id, at(c.at()), who(c.by()), c.byText(), c.of(),
                    who(c.ofEntity()), c.as(), c.quoted(), id(c.attribution()))));
            facts.positions().forEach(p -> positions.add(new Position(id(p.id()), id, at(p.at()), who(p.holder()), p.title(), who(p.organization()))));
        }
    }
}
