package org.stet.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.story.StoryGroup;

/** Stories for reading: their documents by day with what puts each there. Of documents that stand alone only the number, unless all are wanted. */
public final class StoryText implements StoryPrinter {

    private static final String INDENT = "  ";

    private final boolean all;
    private int stories;
    private int together;
    private int alone;
    private int copies;

    /** @param all whether documents that stand alone are listed too */
    public StoryText(boolean all) {
        this.all = all;
    }

    @Override
    public void add(StoryGroup story, Function<String, Heading> headings, Appendable out) throws IOException {
        if (story.members().size() == 1) {
            alone++;
        } else {
            stories++;
            together += story.members().size();
            copies += copies(story);
        }
        if (all || story.members().size() > 1) {
            story(story, headings, out);
        }
    }

    private static void story(StoryGroup story, Function<String, Heading> headings, Appendable out) throws IOException {
        TreeSet<String> days = story.members().stream().map(m -> headings.apply(m.document()).published()).filter(d -> !d.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        String when = days.isEmpty() ? "no day known" : days.size() == 1 ? days.first() : days.first() + " to " + days.last();
        out.append(Glyphs.harmless(story.id())).append(": ").append(when).append(", ").append(documents(story.members().size(), copies(story))).append('\n');
        List<StoryGroup.Member> byDay = story.members().stream()
                .sorted(Comparator.comparing((StoryGroup.Member m) -> headings.apply(m.document()).published()).thenComparing(StoryGroup.Member::document)).toList();
        for (StoryGroup.Member member : byDay) {
            Heading heading = headings.apply(member.document());
            String shown = Stream.of(member.document(), heading.published(), heading.publisher(), heading.headline()).filter(s -> !s.isEmpty())
                    .map(Glyphs::harmless).collect(Collectors.joining(" | "));
            out.append(INDENT).append(shown).append('\n');
            if (!member.why().isEmpty()) {
                out.append(INDENT + INDENT).append(Glyphs.harmless(String.join("; ", member.why()))).append('\n');
            }
        }
        out.append('\n');
    }

    private static int copies(StoryGroup story) {
        return (int) story.members().stream().filter(StoryGroup.Member::isCopy).count();
    }

    private static String documents(int count, int copies) {
        return Tally.counted(count, "document") + (copies == 0 ? "" : ", " + copies + (copies == 1 ? " of them a copy" : " of them copies"));
    }

    @Override
    public void finish(Appendable out) throws IOException {
        out.append(String.valueOf(stories)).append(stories == 1 ? " story" : " stories").append(" of ").append(documents(together, copies)).append("; ")
                .append(Tally.counted(alone, "document")).append(alone == 1 ? " stands" : " stand").append(" alone")
                .append(alone > 0 && !all ? " (--all lists them)" : "").append('\n');
    }
}
