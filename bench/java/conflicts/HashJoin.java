package conflicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Quantity;

/** What somebody would write who needs this one rule and nothing else: the figures by topic in a hash table, which each figure is looked up in. */
public final class HashJoin {

    /** A figure and where it stands in the list of all. */
    private record Numbered(int number, Quantity figure) {
    }

    private HashJoin() {
    }

    public static List<Conflict> conflicts(List<Quantity> figures) {
        Map<String, List<Numbered>> topics = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            topics.computeIfAbsent(figures.get(i).counted(), k -> new ArrayList<>()).add(new Numbered(i, figures.get(i)));
        }
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Quantity lower = figures.get(i);
            for (Numbered higher : topics.get(lower.counted())) {
                if (higher.figure().min() > lower.max() && !higher.figure().document().equals(lower.document())) {
                    found.add(new Conflict(i, higher.number()));
                }
            }
        }
        return found;
    }
}
