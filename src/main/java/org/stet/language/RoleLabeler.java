package org.stet.language;

import com.clearnlp.component.AbstractComponent;
import com.clearnlp.component.AbstractStatisticalComponent;
import com.clearnlp.dependency.DEPFeat;
import com.clearnlp.dependency.DEPLib;
import com.clearnlp.dependency.DEPNode;
import com.clearnlp.dependency.DEPTree;
import com.clearnlp.dependency.srl.SRLArc;
import com.clearnlp.nlp.NLPGetter;
import com.clearnlp.nlp.NLPMode;
import com.clearnlp.reader.AbstractReader;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;

/** ClearNLP: PropBank frames on top of NLP4J's trees, whose labels are first put into ClearNLP's words. Safe for several threads. */
final class RoleLabeler {

    private static final String ROLESET = DEPLib.FEAT_PB;

    static {
        Logger.getRootLogger().setLevel(Level.OFF);
    }

    private final List<AbstractComponent> components;

    private RoleLabeler(List<AbstractComponent> components) {
        this.components = components;
    }

    static CompletableFuture<RoleLabeler> load(Path folder, Executor executor) {
        CompletableFuture<AbstractComponent> roles = component(folder, NLPMode.MODE_SRL, executor);
        CompletableFuture<AbstractComponent> rolesets = component(folder, NLPMode.MODE_ROLE, executor);
        CompletableFuture<AbstractComponent> predicates = component(folder, NLPMode.MODE_PRED, executor);
        return CompletableFuture.allOf(predicates, rolesets, roles).thenApply(all ->
                new RoleLabeler(List.of(predicates.join(), rolesets.join(), roles.join())));
    }

    private static CompletableFuture<AbstractComponent> component(Path folder, String name, Executor executor) {
        return CompletableFuture.supplyAsync(() -> {
            try (ObjectInputStream in = ModelFile.open(folder, name)) {
                AbstractComponent component = NLPGetter.getComponent(in, AbstractReader.LANG_EN, name);
                requireWhole(component);
                return component;
            } catch (IOException | RuntimeException e) {
                throw LanguageException.damaged(folder, e);
            }
        }, executor);
    }

    /** The library swallows what goes wrong when it loads, and leaves the models out. */
    private static void requireWhole(AbstractComponent component) throws IOException {
        if (component instanceof AbstractStatisticalComponent<?> statistical && statistical.getModels() == null) {
            throw new IOException("a model is incomplete");
        }
    }

    /** The frames of a parsed sentence, by their predicates' places. @param nodes as {@link DependencyParser#parse} gives them */
    List<Frame> frames(NLPNode[] nodes) {
        DEPTree tree = tree(nodes);
        components.forEach(component -> component.process(tree));
        List<Frame> frames = new ArrayList<>();
        for (DEPNode predicate : tree) {
            String roleset = predicate.getFeat(ROLESET);
            if (roleset != null) {
                frames.add(new Frame(predicate.id - 1, roleset, arguments(tree, predicate)));
            }
        }
        return frames;
    }

    private static List<Argument> arguments(DEPTree tree, DEPNode predicate) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 1; i < tree.size(); i++) {
            SRLArc arc = tree.get(i).getSHead(predicate);
            if (arc != null) {
                arguments.add(new Argument(arc.getLabel(), i - 1));
            }
        }
        return arguments;
    }

    private static DEPTree tree(NLPNode[] nodes) {
        DEPTree tree = new DEPTree();
        for (int i = 1; i < nodes.length; i++) {
            String form = nodes[i].getWordForm();
            String lemma = nodes[i].getLemma() == null ? form.toLowerCase(Locale.ROOT) : nodes[i].getLemma();
            DEPNode node = new DEPNode();
            node.init(i, form, lemma, nodes[i].getPartOfSpeechTag(), new DEPFeat());
            tree.add(node);
        }
        for (int i = 1; i < nodes.length; i++) {
            NLPNode head = nodes[i].getDependencyHead();
            tree.get(i).setHead(tree.get(head == null ? 0 : head.getID()), label(nodes[i]));
        }
        tree.resetDependents();
        return tree;
    }

    /** What ClearNLP calls the relation to the head. */
    static String label(NLPNode node) {
        String pos = node.getPartOfSpeechTag();
        String label = node.getDependencyLabel();
        return switch (label) {
            case "compound" -> "nn";
            case "relcl" -> "rcmod";
            case "case" -> "possessive";
            case "qmod" -> "quantmod";
            case "dative" -> pos.equals("IN") || pos.equals("TO") ? "prep" : "dobj";
            case "acl" -> clause(pos);
            case "mark" -> node.getWordFormLowercase().equals("that") ? "complm" : "mark";
            case "nmod" -> modifier(pos);
            case "lv" -> "dobj";
            case "modal" -> "aux";
            default -> label;
        };
    }

    private static String clause(String pos) {
        return switch (pos) {
            case "VBN", "VBG" -> "partmod";
            case "VB" -> "infmod";
            default -> "rcmod";
        };
    }

    private static String modifier(String pos) {
        return pos.equals("CD") ? "num" : pos.startsWith("NN") ? "nn" : "amod";
    }
}
