package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Name;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;

/** Reads a title with what it is a title of: "former Colombian president", "Nordvik's chief executive", "the head of the port". */
final class TitleReader {

    private static final Set<String> OF = Set.of("of", "for", "at", "to", "in", "with");

    private final Notebook notes;
    private final NamesAt names;

    /**
     * @param title        in lower case, with its prefixes
     * @param organization entity; empty if none is named
     * @param first        index of the first token after an article
     * @param last         index of the last token
     * @param definite     whether it stands for one person only: after "the" or a possessive
     */
    record Title(String title, String organization, int first, int last, boolean definite) {
    }

    TitleReader(Notebook notes, NamesAt names) {
        this.notes = notes;
        this.names = names;
    }

    Optional<Title> read(Sentence s, int from) {
        int at = from;
        if (has(s, at, "the") || has(s, at, "a") || has(s, at, "an") || at < s.tokens().size() && s.token(at).pos().equals("PRP$")) {
            at++;
        }
        boolean definite = at > from && !s.token(from).lemma().startsWith("a");
        int first = at;
        List<String> words = new ArrayList<>();
        at = prefixes(s, at, words);
        Optional<Name> holder = at < s.tokens().size() ? names.organizationFrom(s.token(at)) : Optional.empty();
        if (holder.isPresent()) {
            at = after(s, at, holder.get());
            definite |= has(s, at, "'s") || has(s, at, "'");
            at += has(s, at, "'s") || has(s, at, "'") ? 1 : 0;
            at = prefixes(s, at, words);
        }
        int end = end(s, at);
        if (end < 0) {
            return Optional.empty();
        }
        s.tokens().subList(at, end + 1).forEach(t -> words.add(t.form().toLowerCase(Locale.ROOT)));
        Optional<Name> after = holder.isPresent() || end + 1 >= s.tokens().size() || !OF.contains(s.token(end + 1).lemma()) ? Optional.empty()
                : named(s, end + 2);
        int last = after.map(n -> after(s, start(s, end + 2), n) - 1).orElse(end);
        return Optional.of(new Title(String.join(" ", words).replace(" - ", "-"), holder.or(() -> after).map(Name::entity).orElse(""), first, last, definite));
    }

    private static boolean has(Sentence s, int at, String word) {
        return at < s.tokens().size() && s.token(at).form().equalsIgnoreCase(word);
    }

    private int prefixes(Sentence s, int from, List<String> words) {
        int at = from;
        while (at < s.tokens().size() && notes.lexicon.has(Words.TITLE_PREFIX, s.token(at).form().toLowerCase(Locale.ROOT))) {
            words.add(s.token(at).form().toLowerCase(Locale.ROOT));
            at++;
        }
        return at;
    }

    private static int after(Sentence s, int from, Name name) {
        int at = from;
        while (at < s.tokens().size() && name.span().contains(s.token(at).span())) {
            at++;
        }
        return at;
    }

    private static int start(Sentence s, int from) {
        return has(s, from, "the") ? from + 1 : from;
    }

    private Optional<Name> named(Sentence s, int from) {
        int at = start(s, from);
        return at < s.tokens().size() ? names.organizationFrom(s.token(at)) : Optional.empty();
    }

    /** Index of the last token of the title itself: nouns and adjectives of which the last is a title; -1 if there is none. */
    private int end(Sentence s, int from) {
        int end = -1;
        for (int i = from; i < s.tokens().size() && isPart(s.token(i)); i++) {
            end = isTitle(s.token(i)) ? i : end;
        }
        boolean ofState = end >= 0 && has(s, end + 1, "of") && end + 2 < s.tokens().size()
                && notes.lexicon.has(Words.TITLE, s.token(end).lemma() + " of " + s.token(end + 2).lemma());
        return ofState ? end + 2 : end;
    }

    private boolean isPart(Token t) {
        return (t.isNoun() || t.pos().startsWith("JJ") || t.pos().equals("HYPH")) && names.over(t).isEmpty();
    }

    private boolean isTitle(Token t) {
        return notes.lexicon.has(Words.TITLE, t.lemma()) || notes.lexicon.has(Words.TITLE, t.form().toLowerCase(Locale.ROOT));
    }
}
