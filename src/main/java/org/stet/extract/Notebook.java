package org.stet.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Accusation;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Characterisation;
import org.stet.fact.Claim;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.Passage;
import org.stet.fact.Place;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Response;
import org.stet.fact.Timex;
import org.stet.language.AnnotatedDocument;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.text.Span;

/** What has been read of one document so far; each finder adds its facts and may use those found before. */
final class Notebook {

    final AnnotatedDocument annotated;
    final Lexicon lexicon;
    final List<Name> names = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Attribution> attributions = new ArrayList<>();
    final List<Quotation> quotations = new ArrayList<>();
    final List<Quantity> quantities = new ArrayList<>();
    final List<Timex> times = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final List<Cause> causes = new ArrayList<>();
    final List<Qualifier> qualifiers = new ArrayList<>();
    final List<Accusation> accusations = new ArrayList<>();
    final List<Response> responses = new ArrayList<>();
    final List<Characterisation> characterisations = new ArrayList<>();
    /** Claims by the place of their predicate's first character. */
    final Map<Integer, String> claimAt = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Notebook(AnnotatedDocument annotated, Lexicon lexicon) {
        this.annotated = annotated;
        this.lexicon = lexicon;
    }

    String document() {
        return annotated.document().id();
    }

    String text() {
        return annotated.document().text();
    }

    List<Sentence> sentences() {
        return annotated.sentences();
    }

    /** The next free id for a fact of this kind. */
    String id(String kind) {
        return document() + "#" + kind + "-" + counts.merge(kind, 1, Integer::sum);
    }

    Passage passage(Sentence sentence, Span span) {
        return new Passage(span, sentence.index(), sentence.zone(), span.in(text()), false);
    }

    /** Id of the claim of the nearest predicate at or above the token; empty if there is none. */
    String claimOver(Sentence sentence, Token token) {
        Optional<Token> at = Optional.of(token);
        for (int hops = 0; at.isPresent() && hops <= sentence.tokens().size(); hops++) {
            String claim = claimAt.get(at.get().span().start());
            if (claim != null) {
                return claim;
            }
            at = sentence.head(at.get());
        }
        return "";
    }

    /** The innermost attribution whose content holds the span. */
    Optional<Attribution> attributionOver(Span span) {
        return attributions.stream().filter(a -> a.content().stream().anyMatch(c -> c.contains(span)))
                .min(java.util.Comparator.comparingInt((Attribution a) -> a.content().stream().mapToInt(Span::length).sum())
                        .thenComparing(Attribution::id));
    }

    DocumentFacts facts(String extractor) {
        return new DocumentFacts(document(), annotated.document().sha256(), extractor, names, claims, attributions, quotations,
                quantities, times, places, causes, qualifiers, accusations, responses, characterisations);
    }
}
