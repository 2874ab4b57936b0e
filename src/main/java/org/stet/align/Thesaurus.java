package org.stet.align;

import java.util.Set;

/** What a dictionary knows of words and places. All words are lower-case lemmas; unknown words give empty sets. */
public interface Thesaurus {

    /** Lemmas that share a common sense with this one, by part of speech: 'n', 'v' or 'a'. */
    Set<String> synonyms(String lemma, char pos);

    Set<String> antonyms(String lemma, char pos);

    /** Words for what things of this name are directly a kind of: {@code yellow -> chromatic color}. @param pos n or v */
    Set<String> kinds(String lemma, char pos);

    /** Keys of places that hold any place of this name, directly or not: {@code bogota -> colombia, south america}. */
    Set<String> containers(String place);

    /** The same for the one place that a reader takes the name for; empty where that is not sure. */
    Set<String> surelyIn(String place);

    /** Key of the country that goes by this name or that this adjective or name of a people belongs to; empty if there is none. */
    String nation(String word);

    /** Key of the country whose capital the place is; empty if it is none. */
    String governedFrom(String place);

    /** The noun behind a relational adjective or demonym ({@code colombian -> colombia}), or the noun of a verb's deed and the reverse ({@code strike}). */
    Set<String> related(String lemma);
}
