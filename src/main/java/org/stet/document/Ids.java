package org.stet.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stet.document.format.Letters;
import org.stet.text.Problem;

/** The ids that documents have taken, each with where its first document lies. */
final class Ids {

    private final Map<String, First> taken = new HashMap<>();

    /** @param text a hash of the first one's letters */
    private record First(String path, long text) {
    }

    /** Why a document cannot have its id, if so. */
    Optional<Problem> take(Document document) {
        First first = taken.putIfAbsent(document.id(), new First(document.path(), hash(document)));
        return first == null ? Optional.empty() : Optional.of(Problem.of(document.path(), "its id '" + document.id() + "' is already that of " + first.path(),
                "Give one of them another id, in its front matter or in corpus.yaml."));
    }

    /** Whether the id is free. */
    boolean isFree(String id) {
        return !taken.containsKey(id);
    }

    /** Whether the first document with this id says the same. */
    boolean saysTheSame(Document document) {
        First first = taken.get(document.id());
        return first != null && first.text() == hash(document);
    }

    /** Notes what another state of the first document with this id says. */
    void saysNow(Document document) {
        taken.put(document.id(), new First(document.path(), hash(document)));
    }

    private static long hash(Document document) {
        long hash = 1125899906842597L;
        String letters = Letters.of(document.text());
        for (int i = 0; i < letters.length(); i++) {
            hash = 31 * hash + letters.charAt(i);
        }
        return hash;
    }
}
