package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.fact.Attribution;
import org.stet.fact.Speaker;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds the time expression that dates a speech act. */
final class SpeechTime {

    private final Notebook notes;

    SpeechTime(Notebook notes) {
        this.notes = notes;
    }

    /** Id of the time expression that dates the verb; of the act before it where the verb only carries that one on; else empty. */
    String of(Sentence s, Token verb, Speaker speaker, List<Span> content) {
        String time = timeOf(s, verb, content);
        return time.isEmpty() && goesOn(s, verb) ? timeOfLast(s, speaker) : time;
    }

    /** "Further said", "added": the speech act that was dated before goes on. */
    private boolean goesOn(Sentence s, Token verb) {
        return notes.lexicon.has(Words.CUE_GOES_ON, verb.lemma()) || s.children(verb.index()).stream()
                .anyMatch(t -> t.label().equals("advmod") && notes.lexicon.has(Words.CUE_GOES_ON, t.lemma()));
    }

    private String timeOfLast(Sentence s, Speaker speaker) {
        return IntStream.range(Math.max(0, s.index() - 3), s.index()).boxed().flatMap(notes.attributions::in)
                .filter(a -> !speaker.entity().isEmpty() && a.source().entity().equals(speaker.entity()))
                .reduce((one, later) -> later).map(Attribution::timex).orElse("");
    }

    /** The time expression that hangs on the cue verb itself, or on the verb it is joined to, outside the content. */
    private String timeOf(Sentence s, Token verb, List<Span> content) {
        Token at = verb;
        for (int climb = 0; climb < 4; climb++) {
            Token over = at;
            Optional<String> found = notes.times.in(s.index()).filter(t -> t.interval() != null)
                    .filter(t -> content.stream().noneMatch(c -> c.overlaps(t.span())))
                    .filter(t -> s.tokensIn(t.span()).stream().anyMatch(x -> hangsOn(s, over, x))).map(t -> t.id()).findFirst();
            boolean joined = at.label().equals("conj") || !at.isVerb() || at.pos().equals("VBG");
            if (found.isPresent() || at.head() < 0 || !joined || !Set.of("advcl", "partmod", "conj", "pcomp", "prep").contains(at.label())) {
                return found.orElse("");
            }
            at = s.token(at.head());
        }
        return "";
    }

    private static boolean hangsOn(Sentence s, Token verb, Token time) {
        Token at = time;
        while (at.head() >= 0) {
            at = s.token(at.head());
            if (at.index() == verb.index()) {
                return true;
            }
            if (at.isVerb()) {
                return false;
            }
        }
        return false;
    }
}
