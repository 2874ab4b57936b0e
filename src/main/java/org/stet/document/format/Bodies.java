package org.stet.document.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The text that JSON-LD gives an article. It is often one long line without its paragraphs: so where the page shows the same words, they are
 * taken from the page, with the zones of its markup; where the page shows more of them, all that it shows.
 */
final class Bodies {

    private static final Pattern TAG = Pattern.compile("(?i)<(?:p|br|div|h[1-6]|ul|li|blockquote)\\b");
    private static final int LEAST = 200;
    private static final double SAME = 0.9;
    private static final double MORE = 1.3;
    private static final int OPENING = 60;

    private Bodies() {
    }

    /** Empty where JSON-LD gives none. */
    static Optional<Passages> of(JsonNode json, Document page, Markup markup, MainText main) {
        if (json.path("liveBlogUpdate").isContainerNode()) {
            return Optional.of(liveBlog(json, markup)).filter(Passages::hasProse);
        }
        String body = json.path("articleBody").asText();
        String letters = Letters.of(TAG.matcher(body).find() ? Jsoup.parseBodyFragment(body).text() : body);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        Passages shown = main.of(page);
        String shownLetters = shown.letters();
        boolean begun = shownLetters.contains(letters.substring(0, Math.min(letters.length(), OPENING)));
        if (begun && (letters.length() < LEAST || shownLetters.length() > MORE * letters.length())) {
            return Optional.of(shown);
        }
        Optional<Passages> located = shown.matching(letters, SAME).or(() -> markup.passages(page.body()).matching(letters, SAME));
        return Optional.of(located.orElseGet(() -> passages(body, markup)));
    }

    private static Passages passages(String body, Markup markup) {
        if (TAG.matcher(body).find()) {
            return markup.passages(body);
        }
        Passages passages = new Passages();
        passages.addPlain(body.indexOf('&') >= 0 ? Parser.unescapeEntities(body, false) : body);
        return passages;
    }

    /** Each entry with its own headline, in the order of the page. */
    private static Passages liveBlog(JsonNode json, Markup markup) {
        Passages passages = passages(json.path("articleBody").asText(), markup);
        JsonNode updates = json.path("liveBlogUpdate");
        for (JsonNode update : updates.isArray() ? updates : List.of(updates)) {
            passages.add(Unit.Kind.HEADING, update.path("headline").asText());
            passages.addAll(passages(update.path("articleBody").asText(), markup));
        }
        return passages;
    }
}
