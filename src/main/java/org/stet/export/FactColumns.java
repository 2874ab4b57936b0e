package org.stet.export;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.document.Document;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.Normal;
import org.stet.fact.Place;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Stated;
import org.stet.fact.Timex;
import org.stet.ledger.LedgerRows;

/**
 * One fact, as docs/ledger-export.md lists its columns. Numbers that a fact of its kind does not have, or that know no bound, are null.
 *
 * @param value what it comes to, in a normal form
 */
public record FactColumns(String fact, String document, String publisher, String published, String kind, int sentence, int line, int start, int end, String zone,
                          String words, String value, String claim, String attribution, String source, String sourceEntity, String cue, String stance,
                          String predicate, String polarity, String factuality, @Nullable Double min, @Nullable Double max, String bound, String unit, String counted,
                          String entity, String firstDay, String lastDay, boolean reviewed) {

    /** Of all that a document states, by kind and then in text order. */
    static Stream<FactColumns> of(LedgerRows.DocumentRow row) {
        Document document = row.document().document().document();
        DocumentFacts facts = row.document().document().reading().facts();
        Map<String, Attribution> attributions = facts.attributions().stream().collect(Collectors.toMap(Attribution::id, a -> a));
        Map<String, Claim> claims = facts.claims().stream().collect(Collectors.toMap(Claim::id, c -> c));
        return facts.all().map(f -> of(f, document, attributions, claims));
    }

    private static FactColumns of(Stated f, Document d, Map<String, Attribution> attributions, Map<String, Claim> claims) {
        String claimId = claim(f);
        Claim claim = f instanceof Claim own ? own : claims.get(claimId);
        String carried = f instanceof Attribution ? f.id() : f instanceof Quotation q ? q.attribution() : claim == null ? "" : claim.attribution();
        Attribution speech = attributions.get(carried);
        Quantity number = f instanceof Quantity q ? q : null;
        Timex time = f instanceof Timex t && t.interval() != null ? t : null;
        return new FactColumns(f.id(), d.id(), d.publisher(), d.published().map(Object::toString).orElse(""), kind(f), f.at().sentence(),
                d.source().position(f.span().start()).line(), f.span().start(), f.span().end(), word(f.at().zone()), f.text(), Normal.of(f), claimId, carried,
                speech == null ? "" : speech.source().text(), speech == null ? "" : speech.source().entity(), speech == null ? "" : speech.cue().lemma(),
                speech == null ? "" : word(speech.cue().stance()), claim == null ? "" : claim.predicate(), claim == null ? "" : word(claim.polarity()),
                claim == null ? "" : word(claim.factuality()), number == null ? null : finite(number.min()), number == null ? null : finite(number.max()),
                number == null ? "" : word(number.bound()), number == null ? "" : number.measure(), number == null ? "" : number.counted(), entity(f),
                time == null ? "" : time.interval().first().toString(), time == null ? "" : time.interval().last().toString(), f.at().reviewed());
    }

    private static String claim(Stated f) {
        return f instanceof Quantity q ? q.claim() : f instanceof Timex t ? t.claim() : f instanceof Place p ? p.claim() : f instanceof Qualifier q ? q.claim() : "";
    }

    private static String entity(Stated f) {
        return f instanceof Name n ? n.entity() : f instanceof Place p ? p.entity() : f instanceof Quotation q ? q.speaker() : f instanceof Attribution a ? a.source().entity() : "";
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    private static String kind(Stated f) {
        return f instanceof Timex ? "time" : f.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
