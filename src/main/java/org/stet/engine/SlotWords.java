package org.stet.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Accusation;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Characterisation;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Group;
import org.stet.fact.LegalStatus;
import org.stet.fact.Name;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Response;
import org.stet.fact.Revision;
import org.stet.fact.Role;
import org.stet.fact.Slot;
import org.stet.fact.Speaker;
import org.stet.fact.Stated;
import org.stet.fact.Superlative;
import org.stet.fact.Timex;
import org.stet.text.Sentences;
import org.stet.text.Source;
import org.stet.text.Span;

/** Finds the words of a fact that a comparison is about, and those that the other text has for them. */
final class SlotWords {

    /** Words of a clause that are replaced at most; with more the two sentences have too little in common to write one in the other's words. */
    private static final int MOST_WORDS = 6;
    /** Words of a name or description that is put in the place of another at most. */
    private static final int MOST_OF_NAME = 8;
    /** Names before and behind the start of a clause that are looked through for those in it. */
    private static final int NEAR = 20;
    private static final Map<Slot, String> ROLES = Map.of(Slot.AGENT, "A0", Slot.PATIENT, "A1", Slot.RECIPIENT, "A2");

    private final FactIndex index;
    private final Map<String, Source> texts;

    SlotWords(FactIndex index, Map<String, Source> texts) {
        this.index = index;
        this.texts = texts;
    }

    /** What to write in the first fact's text so that it says what the second one says in the slot; empty where that is not known. */
    List<Swap> swaps(Slot slot, Stated here, Stated there) {
        return found(slot, here, there).stream().filter(Swap::isChange).toList();
    }

    private List<Swap> found(Slot slot, Stated here, Stated there) {
        if (there instanceof Revision revision) {
            return here instanceof Quantity || here instanceof Timex ? diff(here, revision.right()).stream().toList() : whole(here, revision.right());
        } else if (here.getClass() != there.getClass() && slot != Slot.SPEAKER) {
            return List.of();
        } else if (slot == Slot.SPEAKER) {
            return speaker(here).flatMap(old -> speakerWords(there).map(words -> old(here, old, words))).stream().toList();
        } else if (slot == Slot.CUE && here instanceof Attribution one && there instanceof Attribution other) {
            return one.cue().text().endsWith("ing") != other.cue().text().endsWith("ing") ? List.of() : List.of(old(here, one.cue().span(), other.cue().text()));
        } else if (ROLES.containsKey(slot) && here instanceof Claim one && there instanceof Claim other) {
            return role(one, other, ROLES.get(slot)).stream().toList();
        } else if (slot == Slot.ROLES && here instanceof Claim claim) {
            return turned(claim);
        } else if (here instanceof Quantity one && there instanceof Quantity other) {
            boolean said = slot == Slot.CHANGE_UNIT ? one.kind() != other.kind() : slot == Slot.QUANTITY;
            return said ? List.of(figure(one, other)) : List.of();
        } else if (here instanceof Timex one && there instanceof Timex other) {
            return meansTheSame(one, other) ? whole(here, other.text()) : List.of();
        } else if (here instanceof Claim || here instanceof Response) {
            return clause(here, there).stream().toList();
        }
        return isOneThing(here) ? whole(here, there.text()) : diff(here, there.text()).stream().toList();
    }

    private Swap old(Stated here, Span span, String words) {
        Source text = texts.get(here.document());
        String old = text == null ? "" : span.in(text.text());
        String plain = words.strip().replaceAll("\\s+", " ");
        boolean capital = !old.isEmpty() && !plain.isEmpty() && Character.isUpperCase(old.charAt(0)) && Sentences.around(text, span).start() == span.start();
        return new Swap(here.document(), span, old, capital ? plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1) : plain);
    }

    private List<Swap> whole(Stated here, String words) {
        return List.of(old(here, here.span(), words));
    }

    /** Whether its words are put in the place of others as a whole, rather than word by word. */
    private static boolean isOneThing(Stated fact) {
        return !(fact instanceof Quotation || fact instanceof LegalStatus || fact instanceof Group || fact instanceof Superlative);
    }

    private Optional<Swap> diff(Stated here, String other) {
        String text = here.text();
        if (WordDiff.words(text).isEmpty() || WordDiff.words(other).isEmpty()) {
            return Optional.empty();
        }
        WordDiff diff = WordDiff.between(text, other);
        return Optional.of(old(here, new Span(here.span().start() + diff.span().start(), here.span().start() + diff.span().end()), diff.words()));
    }

    /** With the whole sentence of the other text, as a clause's words may leave out its "not" or its "may". */
    private Optional<Swap> clause(Stated here, Stated there) {
        int words = WordDiff.words(here.text()).size();
        boolean alike = words > 0 && !WordDiff.words(sentence(there)).isEmpty() && 2 * WordDiff.between(here.text(), sentence(there)).common() >= words;
        return alike ? diff(here, sentence(there)).filter(swap -> Swap.size(List.of(swap)) <= MOST_WORDS) : Optional.empty();
    }

    /** The numbers alone where the same is counted or measured; both whole where only one of them is one, for the noun's sake. */
    private Swap figure(Quantity here, Quantity there) {
        boolean alike = here.measure().equals(there.measure()) && here.kind() == there.kind() && here.max() == 1 == (there.max() == 1);
        String one = alike ? number(here) : here.text();
        String other = alike ? number(there) : there.text();
        if (one.isBlank() || other.isBlank()) {
            return old(here, here.span(), there.text());
        }
        int start = here.span().start() + here.text().indexOf(one);
        if (alike && here.bound() == there.bound() && !WordDiff.words(one).isEmpty() && !WordDiff.words(other).isEmpty()) {
            WordDiff diff = WordDiff.between(one, other);
            return old(here, new Span(start + diff.span().start(), start + diff.span().end()), diff.words());
        }
        return old(here, new Span(start, start + one.length()), other);
    }

    /** A figure without the noun of what is counted at its end. */
    private static String number(Quantity quantity) {
        String text = quantity.text();
        int last = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00A0'));
        String noun = text.substring(last + 1).toLowerCase(Locale.ROOT);
        String counted = quantity.counted().toLowerCase(Locale.ROOT);
        boolean isCounted = last > 0 && !counted.isEmpty() && noun.startsWith(counted.substring(0, Math.min(3, counted.length())));
        return isCounted ? text.substring(0, last) : text;
    }

    /** Whether a time's words mean in the other text what they would mean here: dates do, and "yesterday" in texts of one day. */
    private boolean meansTheSame(Timex here, Timex there) {
        return there.text().chars().anyMatch(Character::isDigit) || published(here).equals(published(there));
    }

    private String published(Fact fact) {
        return index.fact(fact.document()).map(a -> a instanceof Article article ? article.published() : "").orElse("");
    }

    private Optional<Swap> role(Claim here, Claim there, String label) {
        Optional<Role> other = there.role(label);
        return here.role(label).filter(one -> !one.text().isEmpty()).flatMap(one -> other.filter(o -> !o.text().isEmpty()).map(o -> swap(here, one, there, o)))
                .filter(swap -> WordDiff.words(swap.words()).size() <= MOST_OF_NAME);
    }

    /** One role's words in the place of another's: the names alone where more than a name stands in one of them ("by", "an offer by"). */
    private Swap swap(Claim here, Role one, Claim there, Role other) {
        Optional<Name> name = nameIn(here, one);
        Optional<Name> otherName = nameIn(there, other);
        boolean more = Character.isLowerCase(one.text().codePointAt(0)) || Character.isLowerCase(other.text().codePointAt(0));
        return more && name.isPresent() && otherName.isPresent() ? old(here, name.get().span(), otherName.get().text())
                : old(here, one.span(), named(other.text(), other.entity(), there.document()));
    }

    private Optional<Name> nameIn(Claim claim, Role role) {
        List<Name> names = index.around(claim, Name.class, NEAR).stream().map(Name.class::cast).filter(n -> role.span().contains(n.span())).toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private List<Swap> turned(Claim claim) {
        Optional<Role> agent = claim.role("A0");
        Optional<Role> patient = claim.role("A1").or(() -> claim.role("A2"));
        return agent.isEmpty() || patient.isEmpty() || agent.get().text().isEmpty() || patient.get().text().isEmpty() || agent.get().span().overlaps(patient.get().span()) ? List.of()
                : List.of(swap(claim, agent.get(), claim, patient.get()), swap(claim, patient.get(), claim, agent.get()));
    }

    /** Where a fact's text names who says it. */
    private Optional<Span> speaker(Stated fact) {
        Optional<Attribution> attribution = attribution(fact);
        String words = speakerText(fact);
        int at = words.isEmpty() ? -1 : fact.text().indexOf(words);
        return attribution.filter(a -> a.source().span().length() > 0).map(a -> a.source().span())
                .or(() -> at < 0 ? Optional.empty() : Optional.of(new Span(fact.span().start() + at, fact.span().start() + at + words.length())));
    }

    private Optional<Attribution> attribution(Stated fact) {
        return fact instanceof Attribution self ? Optional.of(self) : FactLinks.of(fact).stream().flatMap(id -> index.fact(id).stream())
                .filter(Attribution.class::isInstance).map(Attribution.class::cast).findFirst();
    }

    /** What to call a fact's speaker in another text. */
    Optional<String> speakerWords(Stated fact) {
        String entity = fact instanceof Quotation q ? q.speaker() : fact instanceof Characterisation c ? c.by() : fact instanceof Accusation a ? a.accuser()
                : fact instanceof Attribution a ? a.source().entity() : fact instanceof Response r ? r.by() : "";
        return Optional.of(named(lowered(fact, speakerText(fact)), entity, fact.document())).filter(w -> !w.isBlank() && WordDiff.words(w).size() <= MOST_OF_NAME);
    }

    /** Words that are no name, and no title before one, as they stand within a sentence. */
    private String lowered(Stated fact, String words) {
        String[] first = words.split(" ", 3);
        boolean isName = first[0].length() > 1 && Character.isUpperCase(first[0].charAt(1)) || first.length > 1 && !Character.isLowerCase(first[1].codePointAt(0))
                || index.around(fact, Name.class, NEAR).stream().anyMatch(n -> ((Name) n).text().split(" ", 2)[0].equals(first[0]));
        return isName || words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The sentence that a fact stands in. */
    String sentence(Stated fact) {
        Source text = texts.get(fact.document());
        return text == null ? fact.text() : Sentences.around(text, fact.span()).in(text.text());
    }

    private String speakerText(Stated fact) {
        return fact instanceof Quotation q ? q.speakerText() : fact instanceof Characterisation c ? c.byText() : fact instanceof Accusation a ? a.accuserText()
                : fact instanceof Response r ? r.byText() : attribution(fact).map(Attribution::source).map(Speaker::text).orElse("");
    }

    /** The words; for a pronoun, or too many of them, the fullest name that their text has for whom they mean. */
    private String named(String words, String entity, String document) {
        if (words.isEmpty()) {
            return words;
        }
        boolean plain = words.chars().anyMatch(Character::isUpperCase) && WordDiff.words(words).size() <= MOST_OF_NAME || words.contains(" ");
        return plain ? words : index.names(document, entity).stream().reduce((a, b) -> b.length() > a.length() ? b : a).orElse(words);
    }

    /** Puts words before another one in the fact's words; empty where that does not stand there. */
    Optional<Swap> before(Stated fact, String word, String words) {
        Matcher at = Pattern.compile("(?iU)\\b" + Pattern.quote(word)).matcher(fact.text());
        int start = fact.span().start();
        return word.isBlank() || !at.find() ? Optional.empty()
                : Optional.of(new Swap(fact.document(), new Span(start + at.start(), start + at.start()), "", words + " "));
    }

    /** Puts words at the end of the sentence that the fact stands in, before its full stop; behind it if they begin with a blank. */
    Optional<Swap> atEnd(Stated fact, String words) {
        Source text = texts.get(fact.document());
        if (text == null) {
            return Optional.empty();
        }
        int end = Sentences.around(text, fact.span()).end();
        if (words.startsWith(" ")) {
            return Optional.of(new Swap(fact.document(), new Span(end, end), "", words));
        }
        int stop = end > 0 && ".?!".indexOf(text.text().charAt(end - 1)) >= 0 ? end - 1 : end;
        return Optional.of(new Swap(fact.document(), new Span(stop, stop), "", words));
    }
}
