package org.stet.document;

/**
 * What a format tells of a document beside what rules ask for; each empty where it does not.
 *
 * @param published the moment of publication as the document has it, in ISO form with its own offset from UTC where it gives one
 * @param updated   the moment of the last change, likewise
 * @param headline  where it stands beside the text
 * @param byline    who wrote it, as it is printed
 * @param url       where it was published
 * @param language  BCP 47 tag that the document gives itself; what is read goes by the text, not by this
 */
public record Particulars(String published, String updated, String headline, String byline, String url, String language) {

    /** Nothing is told. */
    public static final Particulars NONE = new Particulars("", "", "", "", "", "");

    /** These, with what is missing taken from the other. */
    public Particulars or(Particulars other) {
        return new Particulars(first(published, other.published), first(updated, other.updated), first(headline, other.headline),
                first(byline, other.byline), first(url, other.url), first(language, other.language));
    }

    /** The same with this headline. */
    public Particulars withHeadline(String other) {
        return new Particulars(published, updated, other, byline, url, language);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
