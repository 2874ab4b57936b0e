package org.stet.fact;

import java.util.List;
import java.util.Locale;

/**
 * Whether the sources carry something that the document under check states. There is none for what another document under check says.
 *
 * @param of         id of the fact that is judged
 * @param kind       what sort of thing it is
 * @param confidence 0 to 1: how sure the verdict is
 * @param by         ids of the sources' facts that the verdict rests on; several of them may carry it together
 * @param missing    the words of it that no source has, as they are written
 * @param why        the reasons, in plain words
 */
public record Support(String id, String document, String of, Unit kind, Verdict verdict, double confidence, List<String> by,
                      List<String> missing, List<String> why) implements Fact {

    public Support {
        by = List.copyOf(by);
        missing = List.copyOf(missing);
        why = List.copyOf(why);
    }

    /** Whether the sources have something like it that says less. */
    public boolean partly() {
        return verdict == Verdict.SILENT && !by.isEmpty();
    }

    @Override
    public String says() {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ') + (why.isEmpty() ? "" : ": " + String.join("; ", why));
    }
}
