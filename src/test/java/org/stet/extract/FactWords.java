package org.stet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Accusation;
import org.stet.fact.AnonymousSource;
import org.stet.fact.Attribution;
import org.stet.fact.Bound;
import org.stet.fact.Cause;
import org.stet.fact.Change;
import org.stet.fact.Characterisation;
import org.stet.fact.Claim;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Factuality;
import org.stet.fact.Group;
import org.stet.fact.LegalStatus;
import org.stet.fact.Judgement;
import org.stet.fact.Lead;
import org.stet.fact.Name;
import org.stet.fact.Place;
import org.stet.fact.Polarity;
import org.stet.fact.Poll;
import org.stet.fact.Position;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Response;
import org.stet.fact.Revision;
import org.stet.fact.Role;
import org.stet.fact.Stated;
import org.stet.fact.StatedDay;
import org.stet.fact.Study;
import org.stet.fact.Superlative;
import org.stet.fact.Timex;
import org.stet.fact.Wrong;
import org.stet.text.Span;

/** Facts as lines that an editor can read, for expectations in test files; see {@code src/test/resources/extraction/README.txt}. */
final class FactWords {

    private final DocumentFacts facts;
    private final String text;

    FactWords(DocumentFacts facts, String text) {
        this.facts = facts;
        this.text = text;
    }

    /** One line for each fact of these kinds, by kind and then in text order. */
    List<String> lines(List<String> kinds) {
        return kinds.stream().flatMap(kind -> kind.equals("reference") ? references()
                : facts.all().filter(f -> kind(f).equals(kind)).map(f -> kind(f) + " | " + words(f))).toList();
    }

    /** What roles and sources refer to without naming it: pronouns and descriptions that were resolved. */
    private Stream<String> references() {
        Map<Span, String> found = new TreeMap<>();
        facts.claims().stream().flatMap(c -> c.roles().stream()).forEach(r -> refer(found, r.span(), r.entity()));
        facts.attributions().forEach(a -> refer(found, a.source().span(), a.source().entity()));
        return found.entrySet().stream().map(e -> "reference | " + row(in(e.getKey()), e.getValue()));
    }

    private void refer(Map<Span, String> found, Span span, String entity) {
        boolean named = facts.names().stream().anyMatch(n -> (span.contains(n.span()) || n.span().contains(span)) && n.entity().equals(entity));
        if (!entity.isEmpty() && !named && facts.names().stream().anyMatch(n -> n.entity().equals(entity))) {
            found.put(span, entity);
        }
    }

    static String kind(Stated fact) {
        return fact instanceof Timex ? "time" : fact instanceof AnonymousSource ? "anonymous source" : label(fact.getClass().getSimpleName());
    }

    private String words(Stated fact) {
        if (fact instanceof Attribution a) {
            return attribution(a);
        } else if (fact instanceof Claim c) {
            return claim(c);
        } else if (fact instanceof Quotation q) {
            return row(q.text(), q.scare() ? "scare quotes" : or(q.speaker()));
        } else if (fact instanceof Quantity q) {
            return row(q.text(), bound(q) + range(q.min(), q.max()) + gap(q.measure()) + (q.per().isEmpty() ? "" : " per " + q.per()), label(q.kind())
                    + (q.change() == Change.NONE ? "" : ", " + label(q.change())), "of " + or(q.counted()), "under " + or(q.predicate()));
        } else if (fact instanceof Timex t) {
            return row(t.text(), label(t.type()), t.value() + gap(label(t.mod())), t.interval() == null ? "-" : t.interval().toString(),
                    "dates " + predicate(t.claim()));
        } else if (fact instanceof Qualifier q) {
            return row(q.text(), q.kind(), (q.word().isEmpty() ? "" : "before " + q.word() + ", ") + "belongs to " + predicate(q.claim()));
        } else if (fact instanceof Accusation a) {
            return row(or(a.accuserText()) + entity(a.accuser(), a.accuserText()), a.targetText() + entity(a.target(), a.targetText()), or(a.matter()));
        } else if (fact instanceof Response r) {
            return row(label(r.kind()), or(r.byText()) + entity(r.by(), r.byText()), r.text());
        } else if (fact instanceof Characterisation c) {
            return row(or(c.byText()), c.of(), String.join(" ", c.as()), c.quoted() ? "quoted" : "not quoted");
        } else if (fact instanceof Cause c) {
            return row(c.connective() + " " + c.strength(), c.text(), "explains " + predicate(c.claim())) + under(c.attribution());
        } else if (fact instanceof Place p) {
            return row(p.text(), p.entity(), "locates " + predicate(p.claim()));
        } else if (fact instanceof Position p) {
            return row(p.text(), p.holder(), p.title(), or(p.organization()));
        } else if (fact instanceof Superlative l) {
            return row(l.text(), (l.implied() ? "implied " : "") + l.grade() + (l.rank() == 1 ? "" : " " + l.rank()) + (l.quoted() ? " quoted" : ""), or(l.of()), or(l.scope()));
        } else if (fact instanceof Group g) {
            return row(g.text(), label(g.extent()) + " of " + or(g.head()), or(g.words()));
        } else if (fact instanceof LegalStatus l) {
            return row(l.stage(), or(l.personText()) + entity(l.person(), l.personText()), or(l.matter()));
        } else if (fact instanceof StatedDay d) {
            return row(d.text(), or(d.weekday()), d.exists() ? or(d.falls()) : "no such day");
        } else if (fact instanceof Revision r) {
            return row(r.text(), label(r.kind()), or(r.wrong()), or(r.right()));
        } else if (fact instanceof AnonymousSource a) {
            return row(a.text(), label(a.count()) + (a.again() ? " again" : ""), a.noun()) + under(a.attribution());
        } else if (fact instanceof Wrong w) {
            return row(or(w.doerText()), label(w.gravity()) + " " + w.word() + (w.settled() ? " settled" : "")) + under(w.attribution());
        } else if (fact instanceof Judgement j) {
            return row(j.text(), j.kind(), or(j.of())) + under(j.attribution());
        } else if (fact instanceof Study t) {
            return row(t.text(), t.kind(), t.strength());
        } else if (fact instanceof Poll p) {
            return row(p.text(), or(p.pollster()), or(p.sponsor()), or(p.sample()), or(p.margin()), or(p.fieldwork()), "lacks " + or(p.missing()));
        } else if (fact instanceof Lead l) {
            return row(l.text(), "to " + l.last());
        }
        return row(fact.text(), label(((Name) fact).kind()), ((Name) fact).entity());
    }

    private String attribution(Attribution a) {
        String when = facts.times().stream().filter(t -> t.id().equals(a.timex())).map(t -> ", " + t.text()).findFirst().orElse("");
        return row(or(a.source().text()) + entity(a.source().entity(), a.source().text()),
                label(a.source().kind()) + (a.source().explained() ? " explained" : ""), a.cue().text() + ", " + label(a.cue().stance()) + when,
                a.content().stream().map(this::in).collect(Collectors.joining(" … ")), label(a.form()));
    }

    private String claim(Claim c) {
        String roles = c.roles().stream().map(this::role).collect(Collectors.joining("; "));
        String sure = c.factuality() == Factuality.CERTAIN ? "" : " " + label(c.factuality());
        return row((c.polarity() == Polarity.NEGATIVE ? "not " : "") + c.predicate() + sure, roles) + under(c.attribution());
    }

    private String under(String attribution) {
        return facts.attributions().stream().filter(a -> a.id().equals(attribution)).map(a -> " | under " + a.cue().text()).findFirst().orElse("");
    }

    private String role(Role r) {
        return r.label() + " " + r.text() + (r.entity().isEmpty() ? "" : entity(r.entity(), r.text()));
    }

    private String in(Span span) {
        return span.in(text);
    }

    private String predicate(String claim) {
        return facts.claims().stream().filter(c -> c.id().equals(claim)).map(Claim::predicate).findFirst().orElse("-");
    }

    static String entity(String entity, String words) {
        return entity.equalsIgnoreCase(words) || entity.isEmpty() ? "" : " = " + entity;
    }

    private static String bound(Quantity q) {
        return q.bound() == Bound.EXACT || q.bound() == Bound.BETWEEN ? "" : label(q.bound()) + " ";
    }

    static String range(double min, double max) {
        return min == max ? number(min) : number(min) + " to " + number(max);
    }

    private static String number(double n) {
        return Double.isInfinite(n) ? "any" : n == Math.rint(n) ? String.format(Locale.ROOT, "%.0f", n) : Double.toString(n);
    }

    static String gap(String words) {
        return words.isEmpty() ? "" : " " + words;
    }

    static String or(String words) {
        return words.isEmpty() ? "-" : words;
    }

    static String row(String... cells) {
        return String.join(" | ", cells).replaceAll("\\s*\\n\\s*", " ¶ ");
    }

    static String label(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
