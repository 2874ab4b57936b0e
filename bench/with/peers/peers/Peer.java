package peers;

import java.util.List;

/** One program that reads texts, made ready on one thread. */
interface Peer {

    /** @param story texts of one event, at least one; @return how many things were found, so that no work can be left out */
    long read(List<String> story) throws Exception;

    static Peer open(String name) throws Exception {
        return switch (name) {
            case "stet-reading" -> new StetReading();
            case "stet-check" -> new StetCheck();
            case "corenlp" -> new CoreNlp("tokenize,pos,lemma,ner");
            case "corenlp-parsed" -> new CoreNlp("tokenize,pos,lemma,ner,depparse");
            case "languagetool" -> new Proofreading();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
