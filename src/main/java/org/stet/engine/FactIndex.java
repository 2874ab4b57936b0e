package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Article;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Name;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.rule.condition.Accessors;
import org.stet.rule.condition.Bound;
import org.stet.rule.condition.Constraint;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Operand;
import org.stet.rule.condition.Operator;
import org.stet.rule.condition.Requirement;

/**
 * The facts of one story, looked up by id, by type, and by the fields in which a pattern asks for what another fact holds: so the work of
 * following a rule does not grow with the story. Indexes are made when first asked for; for one thread.
 */
final class FactIndex implements Known {

    /** Stands for the fact of a pattern where only fields of other facts are read. */
    private static final Fact NONE = new Article("", false, false, "", "");

    /** Fields of facts of a type, and the facts by what these hold. */
    private record Fields(Class<?> type, List<List<String>> paths) {
    }

    private final List<Fact> facts;
    private final Map<String, Fact> byId = new HashMap<>();
    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
    private final Map<Fields, Map<List<Object>, List<Fact>>> byFields = new HashMap<>();
    private final Map<Class<?>, Map<String, List<Fact>>> byDocuments = new HashMap<>();

    /** @param facts of all documents of one story, as the engine takes them */
    FactIndex(Collection<? extends Fact> facts) {
        this.facts = facts.stream().<Fact>map(f -> f).sorted(Comparator.comparing(Fact::id)).toList();
        this.facts.forEach(f -> byId.putIfAbsent(f.id(), f));
    }

    @Override
    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** By id. */
    List<Fact> of(Class<?> type) {
        return byType.computeIfAbsent(type, t -> facts.stream().filter(t::isInstance).toList());
    }

    @Override
    public Collection<Fact> candidates(FactPattern pattern, Bound bound) {
        List<List<String>> paths = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Requirement requirement : pattern.requirements()) {
            if (requirement.test() instanceof Constraint.Holds holds && !holds.negated() && holds.element() instanceof Operand.Field own
                    && own.fact().isEmpty() && own.path().equals(List.of("id")) && holds.list().value(NONE, bound) instanceof Collection<?> ids) {
                return ids.stream().distinct().map(byId::get).filter(Objects::nonNull).toList();
            }
            if (requirement.test() instanceof Constraint.Compare same && isIndexed(same)) {
                Object value = same.right().value(NONE, bound);
                if (value == null) {
                    return List.of();
                }
                paths.add(same.left().path());
                values.add(plain(value));
            }
        }
        return paths.isEmpty() ? of(pattern.type()) : byFields(new Fields(pattern.type(), paths)).getOrDefault(values, List.of());
    }

    /** Whether it asks a field for what a field of another fact holds. */
    private static boolean isIndexed(Constraint.Compare compare) {
        return compare.operator() == Operator.EQUAL && compare.left().fact().isEmpty() && !compare.right().reads().isEmpty();
    }

    private Map<List<Object>, List<Fact>> byFields(Fields fields) {
        return byFields.computeIfAbsent(fields, f -> {
            Map<List<Object>, List<Fact>> found = new HashMap<>();
            for (Fact fact : of(f.type())) {
                List<Object> values = new ArrayList<>();
                f.paths().forEach(path -> values.add(plain(Accessors.of(f.type(), path).apply(fact))));
                found.computeIfAbsent(values, k -> new ArrayList<>()).add(fact);
            }
            return found;
        });
    }

    /** Numbers of all kinds compare by value. */
    private static Object plain(Object value) {
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    /** How many facts of the type these documents state, or comparisons of them with each other. */
    int count(Class<?> type, Collection<String> documents) {
        return inDocuments(type, documents).stream().mapToInt(List::size).sum();
    }

    private List<List<Fact>> inDocuments(Class<?> type, Collection<String> documents) {
        Map<String, List<Fact>> parted = byDocuments.computeIfAbsent(type, this::parted);
        Set<String> keys = new HashSet<>(documents);
        if (type == Correspondence.class) {
            documents.forEach(one -> documents.forEach(other -> keys.add(one + "\n" + other)));
        }
        return keys.stream().sorted().map(parted::get).filter(Objects::nonNull).toList();
    }

    private Map<String, List<Fact>> parted(Class<?> type) {
        Map<String, List<Fact>> parted = new HashMap<>();
        of(type).forEach(f -> parted.computeIfAbsent(f instanceof Correspondence c ? c.document() + "\n" + c.thereDocument() : f.document(),
                k -> new ArrayList<>()).add(f));
        parted.values().forEach(list -> list.sort(FactOrder.BY_PLACE));
        return parted;
    }

    /** The facts of the type that stand nearest to this one in its document, at most so many before and behind it. */
    List<Fact> around(Stated fact, Class<?> type, int most) {
        List<Fact> all = byDocuments.computeIfAbsent(type, this::parted).getOrDefault(fact.document(), List.of());
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) / 2;
            boolean before = all.get(middle) instanceof Stated stated && stated.span().start() < fact.span().start();
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        return all.subList(Math.max(0, from - most), Math.min(all.size(), from + most));
    }

    /** Comparisons that have the fact at either end. */
    List<Correspondence> comparisons(Fact fact) {
        List<Correspondence> found = new ArrayList<>();
        for (String end : List.of("here", "there")) {
            byFields(new Fields(Correspondence.class, List.of(List.of(end)))).getOrDefault(List.<Object>of(fact.id()), List.of())
                    .forEach(c -> found.add((Correspondence) c));
        }
        return found;
    }

    /** The sources' verdicts on the fact. */
    List<Support> verdicts(Fact fact) {
        return byFields(new Fields(Support.class, List.of(List.of("of")))).getOrDefault(List.<Object>of(fact.id()), List.of()).stream()
                .map(Support.class::cast).toList();
    }

    /** What tells of the fact, of a type that no text states: comparisons, verdicts, or its document. */
    List<? extends Fact> about(Class<?> type, Fact fact) {
        return type == Correspondence.class ? comparisons(fact) : type == Support.class ? verdicts(fact)
                : fact(fact.document()).filter(type::isInstance).stream().toList();
    }

    /** The names that a document has for an entity, by their facts' ids. */
    List<String> names(String document, String entity) {
        return byFields(new Fields(Name.class, List.of(List.of("document"), List.of("entity")))).getOrDefault(List.<Object>of(document, entity), List.of())
                .stream().map(f -> ((Name) f).text()).toList();
    }
}
