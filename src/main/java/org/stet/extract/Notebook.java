package org.stet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Accusation;
import org.stet.fact.AnonymousSource;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Characterisation;
import org.stet.fact.Claim;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Group;
import org.stet.fact.Judgement;
import org.stet.fact.Lead;
import org.stet.fact.LegalStatus;
import org.stet.fact.Name;
import org.stet.fact.Outlet;
import org.stet.fact.Passage;
import org.stet.fact.Place;
import org.stet.fact.Poll;
import org.stet.fact.Position;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Response;
import org.stet.fact.Revision;
import org.stet.fact.Stance;
import org.stet.fact.StatedDay;
import org.stet.fact.Study;
import org.stet.fact.Superlative;
import org.stet.fact.Timex;
import org.stet.fact.Wrong;
import org.stet.language.AnnotatedDocument;
import org.stet.language.Gazetteer;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.text.Deadline;
import org.stet.text.Span;

/** What has been read of one document so far; each finder adds its facts and may use those found before. */
final class Notebook {

    final AnnotatedDocument annotated;
    final Lexicon lexicon;
    final Gazetteer gazetteer;
    final Shelf<Name> names = new Shelf<>();
    final Shelf<Claim> claims = new Shelf<>();
    final Shelf<Attribution> attributions = new Shelf<>();
    final Shelf<Quotation> quotations = new Shelf<>();
    final Shelf<Quantity> quantities = new Shelf<>();
    final Shelf<Timex> times = new Shelf<>();
    final Shelf<Place> places = new Shelf<>();
    final Shelf<Cause> causes = new Shelf<>();
    final Shelf<Qualifier> qualifiers = new Shelf<>();
    final Shelf<Accusation> accusations = new Shelf<>();
    final Shelf<Response> responses = new Shelf<>();
    final Shelf<Characterisation> characterisations = new Shelf<>();
    final Shelf<Position> positions = new Shelf<>();
    final Shelf<Superlative> superlatives = new Shelf<>();
    final Shelf<Group> groups = new Shelf<>();
    final Shelf<LegalStatus> legalStatuses = new Shelf<>();
    final Shelf<StatedDay> statedDays = new Shelf<>();
    final Shelf<Revision> revisions = new Shelf<>();
    final Shelf<AnonymousSource> anonymousSources = new Shelf<>();
    final Shelf<Wrong> wrongs = new Shelf<>();
    final Shelf<Judgement> judgements = new Shelf<>();
    final Shelf<Study> studies = new Shelf<>();
    final Shelf<Poll> polls = new Shelf<>();
    final Shelf<Lead> leads = new Shelf<>();
    final Shelf<Outlet> outlets = new Shelf<>();
    /** What the text tells of people's sex, by entity. */
    final Map<String, Gender> genders = new HashMap<>();
    /** Claims by the place of their predicate's first character. */
    final Map<Integer, String> claimAt = new HashMap<>();
    private final List<Sentence> sentences;
    private final Map<Integer, List<Attribution>> contentIn = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Notebook(AnnotatedDocument annotated, Lexicon lexicon, Gazetteer gazetteer, Deadline deadline) {
        this.annotated = annotated;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.sentences = new InTime(annotated.sentences(), deadline);
    }

    String document() {
        return annotated.document().id();
    }

    String text() {
        return annotated.document().text();
    }

    /** @throws org.stet.text.DeadlineException from whatever takes a sentence out of it once the deadline has passed */
    List<Sentence> sentences() {
        return sentences;
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

    void add(Attribution attribution) {
        attributions.add(attribution);
        attribution.content().forEach(part -> index(attribution, part));
    }

    /** Gives an attribution more content: words that go on after the sentence of its cue. */
    void extend(Attribution attribution, Attribution longer) {
        attributions.replaceAll(a -> a.equals(attribution) ? longer : a);
        contentIn.values().forEach(list -> list.replaceAll(a -> a.equals(attribution) ? longer : a));
        longer.content().stream().filter(part -> !attribution.content().contains(part)).forEach(part -> index(longer, part));
    }

    private void index(Attribution attribution, Span part) {
        for (int i = sentenceAt(part.start()); i < sentences().size() && sentences().get(i).span().start() < part.end(); i++) {
            contentIn.computeIfAbsent(i, k -> new ArrayList<>()).add(attribution);
        }
    }

    /** Index of the last sentence that begins at or before the place; 0 if there is none. */
    int sentenceAt(int offset) {
        List<Sentence> all = annotated.sentences();
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (all.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Attributions with content in the sentence. */
    Stream<Attribution> attributionsOver(int sentence) {
        return contentIn.getOrDefault(sentence, List.of()).stream().distinct();
    }

    /** The innermost attribution that states what the span says: its content holds it, and it is no mere wish or attitude. */
    Optional<Attribution> attributionOver(Span span) {
        return attributionsOver(sentenceAt(span.start())).filter(a -> a.cue().stance() != Stance.ATTITUDE)
                .filter(a -> a.content().stream().anyMatch(c -> c.contains(span)))
                .min(Comparator.comparingInt((Attribution a) -> a.content().stream().mapToInt(Span::length).sum())
                        .thenComparing(Attribution::id));
    }

    DocumentFacts facts(String extractor) {
        return new DocumentFacts(document(), annotated.document().sha256(), extractor, names.all(), claims.all(), attributions.all(),
                quotations.all(), quantities.all(), times.all(), places.all(), causes.all(), qualifiers.all(), accusations.all(),
                responses.all(), characterisations.all(), positions.all(),
                superlatives.all(), groups.all(), legalStatuses.all(), statedDays.all(), revisions.all(),
                        anonymousSources.all(), wrongs.all(), judgements.all(), studies.all(), polls.all(), leads.all(), outlets.all());
    }
}
