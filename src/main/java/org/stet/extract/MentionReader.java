package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.fact.NameKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;

/** Reads where names begin and end: runs of what the tagger marks or the parser takes for proper nouns, less titles and articles. */
final class MentionReader {

    private static final Map<String, NameKind> KINDS = Map.of("PERSON", NameKind.PERSON, "ORG", NameKind.ORGANIZATION,
            "GPE", NameKind.PLACE, "LOC", NameKind.PLACE, "FAC", NameKind.PLACE, "NORP", NameKind.OTHER);
    private static final Set<String> NOT_NAMES = Set.of("DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY");

    private static final Set<String> PLACES = Set.of("NORP", "GPE", "LOC");

    private final Notebook notes;
    /** Capitals that the tagger took for a name somewhere in the document; elsewhere it may have missed them. */
    private final Set<String> tagged;
    private final Set<String> uncapitalised;
    private final List<Mention> mentions = new ArrayList<>();

    MentionReader(Notebook notes) {
        this.notes = notes;
        uncapitalised = notes.sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::form).filter(f -> f.equals(lower(f)))
                .collect(Collectors.toSet());
        tagged = notes.sentences().stream().flatMap(s -> s.tokens().stream()).filter(t -> KINDS.containsKey(t.name())).map(Token::form)
                .filter(f -> f.length() > 1 && f.chars().allMatch(Character::isUpperCase)).collect(Collectors.toSet());
    }

    List<Mention> read() {
        notes.sentences().forEach(this::collect);
        return mentions;
    }

    private void collect(Sentence s) {
        List<List<Token>> runs = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (isNamePart(s, t)) {
                List<Token> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
                if (last.isEmpty() || !sameName(last.get(last.size() - 1), t)) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(t);
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            if (i + 1 < runs.size() && isInstitutionOf(runs.get(i), runs.get(i + 1))) {
                runs.get(i + 1).addAll(0, runs.get(i));
            } else {
                add(s, runs.get(i));
            }
        }
    }

    private boolean isNamePart(Sentence s, Token t) {
        if (NOT_NAMES.contains(tag(t))) {
            return false;
        }
        if (t.label().equals("possessive") || t.pos().equals("POS")) {
            return isInside(s, t);
        }
        return !tag(t).isEmpty() || t.pos().startsWith("NNP") || t.pos().startsWith("NN") && tagged.contains(t.form());
    }

    /** The mark in "Fishermen's Union", where the tagger has all of it in one name. */
    private boolean isInside(Sentence s, Token mark) {
        return tag(mark).equals("ORG") && mark.index() + 1 < s.tokens().size() && tag(s.token(mark.index() + 1)).equals("ORG");
    }

    private boolean sameName(Token one, Token next) {
        return one.index() + 1 == next.index() && one.name().equals(tag(next));
    }

    /** "French" before "Foreign Ministry", "Baltic Sea" before "Agency": the tagger takes it for another name. */
    private boolean isInstitutionOf(List<Token> place, List<Token> next) {
        Token last = next.get(next.size() - 1);
        return place.get(place.size() - 1).index() + 1 == next.get(0).index() && PLACES.contains(tag(place.get(0)))
                && (tag(last).isEmpty() || tag(last).equals("ORG")) && startsName(next.get(0)) && !isTitle(next.get(0))
                && isInstitution(last);
    }

    private void add(Sentence s, List<Token> run) {
        int from = 0;
        int to = run.size();
        boolean titles = !PLACES.contains(tag(run.get(0))) && !tag(run.get(0)).equals("ORG") && !isInstitution(run.get(to - 1));
        while (from < to && (titles && isTitle(run.get(from)) || !startsName(run.get(from)) || run.get(from).lemma().equals("the"))) {
            from++;
        }
        while (from < to && (run.get(to - 1).isPunctuation() || from + 1 == to && isTitle(run.get(from)))) {
            to--;
        }
        List<Token> kept = run.subList(from, to);
        if (kept.stream().noneMatch(t -> Character.isUpperCase(t.form().codePointAt(0))) || isPartOfTitle(s, kept) || isCommonWord(kept)) {
            return;
        }
        Token last = kept.get(kept.size() - 1);
        NameKind kind = KINDS.getOrDefault(tag(last), NameKind.OTHER);
        boolean institution = (tag(last).isEmpty() || !tag(kept.get(0)).equals(tag(last))) && kept.size() > 1 && isInstitution(last);
        mentions.add(new Mention(s, List.copyOf(kept), institution ? NameKind.ORGANIZATION : kind, isTitled(s, kept, kind), gender(s, kept)));
    }

    /** A capital alone makes no name of a letter or of a word that the document also writes without one. */
    private boolean isCommonWord(List<Token> run) {
        String form = run.get(0).form();
        return run.size() == 1 && tag(run.get(0)).isEmpty() && (form.length() == 1 || uncapitalised.contains(lower(form)));
    }

    /** "Prime Minister", and "Interior" before "Minister". */
    private boolean isPartOfTitle(Sentence s, List<Token> run) {
        int next = run.get(run.size() - 1).index() + 1;
        boolean field = run.stream().allMatch(t -> notes.lexicon.has(Words.PORTFOLIO, lower(t.form())));
        return isTitle(run.get(run.size() - 1)) && tag(run.get(0)).isEmpty() || field && next < s.tokens().size() && isTitle(s.token(next));
    }

    /** The tagger's, or that of nations for an adjective of one that it missed. */
    private String tag(Token t) {
        boolean missed = t.name().isEmpty() && startsName(t) && (t.pos().startsWith("JJ") || t.isNoun()) && notes.gazetteer.ofAdjective(t.form()).isPresent();
        return missed ? "NORP" : t.name();
    }

    private static boolean startsName(Token t) {
        return Character.isUpperCase(t.form().codePointAt(0)) || Character.isDigit(t.form().codePointAt(0));
    }

    private boolean isInstitution(Token t) {
        return notes.lexicon.has(Words.SOURCE_INSTITUTION, lower(t.form()));
    }

    private boolean isTitle(Token t) {
        String word = lower(t.form());
        return notes.lexicon.has(Words.HONORIFIC, word) || notes.lexicon.has(Words.TITLE, word);
    }

    /** A title in lower case may also describe a company or a country ("market leader Nordvik"). */
    private boolean isTitled(Sentence s, List<Token> name, NameKind kind) {
        int before = name.get(0).index() - 1;
        return before >= 0 && isTitle(s.token(before))
                && (kind == NameKind.PERSON || kind == NameKind.OTHER || Character.isUpperCase(s.token(before).form().codePointAt(0)));
    }

    /** By the word before the name ("Ms Lind", "his wife Anna") or in apposition to it ("his wife, Anna Lind"). */
    private Gender gender(Sentence s, List<Token> name) {
        Token last = name.get(name.size() - 1);
        int before = name.get(0).index() - 1;
        Gender gender = before < 0 ? Gender.UNKNOWN : Gender.of(notes.lexicon, s.token(before).form());
        if (last.label().equals("appos")) {
            gender = gender.or(s.head(last).filter(Token::isNoun).map(t -> Gender.of(notes.lexicon, t.lemma())).orElse(Gender.UNKNOWN));
        }
        for (Token child : s.children(last.index())) {
            gender = child.label().equals("appos") && child.isNoun() ? gender.or(Gender.of(notes.lexicon, child.lemma())) : gender;
        }
        return gender;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
