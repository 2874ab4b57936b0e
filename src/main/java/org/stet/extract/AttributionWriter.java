package org.stet.extract;

import java.util.List;
import org.stet.fact.Attribution;
import org.stet.fact.Cue;
import org.stet.fact.Form;
import org.stet.fact.Speaker;
import org.stet.language.Sentence;
import org.stet.text.Span;

/** Writes an attribution down, with its form and the stretch of text it takes. */
final class AttributionWriter {

    private final Notebook notes;
    private final Quotes quotes;

    AttributionWriter(Notebook notes, Quotes quotes) {
        this.notes = notes;
        this.quotes = quotes;
    }

    /** Parts of the content that hold the cue are left out; where none is left nothing is written. @param timex id, or empty */
    void write(Sentence s, Speaker source, Cue cue, List<Span> content, String timex) {
        List<Span> parts = content.stream().filter(c -> !c.contains(cue.span())).toList();
        long quoted = parts.stream().filter(quotes::hold).count();
        boolean some = parts.stream().anyMatch(quotes::overlap);
        write(s, source, cue, parts, timex, quoted == parts.size() ? Form.DIRECT : some ? Form.MIXED : Form.INDIRECT);
    }

    /** What somebody is quoted as saying that somebody said. @param content within one quotation, which it may quote in turn */
    void writeNested(Sentence s, Speaker source, Cue cue, Span content) {
        write(s, source, cue, List.of(content), "", quotes.nested().contains(content) ? Form.DIRECT
                : quotes.nested().stream().anyMatch(content::overlaps) ? Form.MIXED : Form.INDIRECT);
    }

    private void write(Sentence s, Speaker source, Cue cue, List<Span> parts, String timex, Form form) {
        if (parts.isEmpty()) {
            return;
        }
        Span whole = parts.stream().reduce(cue.span(), Span::cover);
        whole = source.text().isEmpty() ? whole : whole.cover(source.span());
        String words = String.join(" ", parts.stream().map(p -> p.in(notes.text())).toList());
        notes.add(new Attribution(notes.id("attribution"), notes.document(), notes.passage(s, whole), source, cue, parts, words, form, timex));
    }
}
