package conflicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Quantity;

/** What somebody would write who needs this one rule and nothing else: the figures by topic in a hash table, which each figure is looked up in. */
public final class HashJoin {

    private HashJoin() {
    }

    public static List<Conflict> conflicts(List<Quantity> figures) {
        Map<String, List<Quantity>> topics = new HashMap<>();
        for (Quantity figure : figures) {
            topics.computeIfAbsent(figure.counted(), k -> new ArrayList<>()).add(figure);
        }
        List<Conflict> found = new ArrayList<>();
        for (Quantity lower : figures) {
            for (Quantity higher : topics.get(lower.counted())) {
                if (higher.min() > lower.max() && !higher.document().equals(lower.document())) {
                    found.add(new Conflict(lower.id(), higher.id()));
                }
            }
        }
        return found;
    }
}
