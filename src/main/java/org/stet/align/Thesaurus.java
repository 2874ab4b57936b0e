package org.stet.align;

import java.util.Set;

/** What a dictionary knows of words and places. All words are lower-case lemmas; unknown words give empty sets. */
public interface Thesaurus {

    /** Lemmas that share a common sense with this one, by part of speech: 'n', 'v' or 'a'. */
    Set<String> synonyms(String lemma, char pos);

    Set<String> antonyms(String lemma, char pos);

    /** Places that hold this one, directly or not: {@code bogota -> colombia, south america}. */
    Set<String> containers(String place);

    /** The noun behind a relational adjective or demonym ({@code colombian -> colombia}), or the noun of a verb's deed and the reverse ({@code strike}). */
    Set<String> related(String lemma);
}
