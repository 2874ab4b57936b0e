package org.stet.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The name tagger's lists of known names, a tree word by word, over mapped files: {@code name-next}, a {@link WordTable} from
 * "node, word" to the next node, and {@code name}, {@link WordLists} from a node to its tags. The root is node 0.
 */
final class NameLists {

    private final WordTable next;
    private final WordLists tags;

    private NameLists(Path folder, String name) throws IOException {
        next = new WordTable(nextTable(folder, name));
        tags = new WordLists(folder, name);
    }

    private static Path nextTable(Path folder, String name) {
        return folder.resolve(name + "-next.tab");
    }

    private static String step(int node, @Nullable Object word) {
        return node + " " + word;
    }

    static PrefixTree<String, Set<String>> open(Path folder, String name) throws IOException {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        tree.setRoot(new Node(new NameLists(folder, name), 0));
        return tree;
    }

    static void write(Path folder, String name, PrefixTree<String, Set<String>> tree) throws IOException {
        SortedMap<String, List<String>> tags = new TreeMap<>();
        try (WordTable.Writer next = new WordTable.Writer(nextTable(folder, name))) {
            number(tree.getRoot(), 0, 1, next, tags);
        }
        WordLists.write(folder, name, tags.keySet(), tags::get);
    }

    /** Numbers the nodes below in depth-first order. @return the first number not given away */
    private static int number(PrefixNode<String, Set<String>> node, int id, int free,
                              WordTable.Writer next, SortedMap<String, List<String>> tags) throws IOException {
        if (node.hasValue()) {
            tags.put(String.valueOf(id), node.getValue().stream().sorted().toList());
        }
        int unused = free;
        for (String word : node.keySet().stream().sorted().toList()) {
            next.put(step(id, word), unused);
            unused = number(node.get(word), unused, unused + 1, next, tags);
        }
        return unused;
    }

    /** A node that finds its children and tags in the files. Only what the tree's search asks is supported. */
    private static final class Node extends PrefixNode<String, Set<String>> {

        private static final long serialVersionUID = 1;

        private final transient NameLists lists;
        private final int id;

        Node(NameLists lists, int id) {
            this.lists = lists;
            this.id = id;
        }

        @Override
        public @Nullable PrefixNode<String, Set<String>> get(@Nullable Object word) {
            int child = lists.next.get(step(id, word));
            return child < 0 ? null : new Node(lists, child);
        }

        @Override
        public @Nullable Set<String> getValue() {
            return hasValue() ? new HashSet<>(lists.tags.get(String.valueOf(id))) : null;
        }

        @Override
        public boolean hasValue() {
            return lists.tags.has(String.valueOf(id));
        }
    }
}
