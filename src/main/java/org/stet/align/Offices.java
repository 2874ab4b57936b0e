package org.stet.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Accusation;
import org.stet.fact.Attribution;
import org.stet.fact.Characterisation;
import org.stet.fact.DocumentFacts;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/**
 * Whom "the finance minister" means by the positions that any document of a story states. Only titles that one person holds at a time
 * tell; a description that two people fit, one of whom may have held the position before, or that a document begins with "a" means nobody.
 */
final class Offices {

    private static final String A_LEADER = "leader";

    private final Lexicon lexicon;
    private final UnaryOperator<String> actor;
    private final Predicate<String> isPlaceOrOrganization;
    private final List<Holding> holdings;
    private final Set<String> indefinite = new HashSet<>();
    private final List<String> titles;
    private final Map<String, List<Holding>> fitting = new HashMap<>();

    /**
     * @param title as {@code same-titles} writes it, without what comes before a title ("former")
     * @param sure  whether nothing did, so that it is held now
     */
    private record Holding(String holder, String title, String organization, boolean sure) {

        /** The same, but not told where. */
        Holding nowhere() {
            return new Holding(holder, title, "", sure);
        }

        Holding unsure() {
            return new Holding(holder, title, organization, false);
        }
    }

    /**
     * @param person the key of somebody by their name
     * @param actor  the key of a country or organisation by its name
     * @param isPlaceOrOrganization whether words before or after a title are the name of one
     */
    Offices(List<DocumentFacts> story, Lexicon lexicon, UnaryOperator<String> person, UnaryOperator<String> actor,
            Predicate<String> isPlaceOrOrganization) {
        this.isPlaceOrOrganization = isPlaceOrOrganization;
        this.lexicon = lexicon;
        this.actor = actor;
        List<Holding> told = story.stream().flatMap(d -> d.positions().stream()).map(p -> holding(person.apply(p.holder()), p.title(),
                p.organization().isEmpty() ? "" : actor.apply(p.organization()))).distinct().toList();
        Set<Holding> toldWhere = told.stream().filter(h -> !h.organization.isEmpty()).map(Holding::nowhere).collect(Collectors.toSet());
        holdings = told.stream().filter(h -> !toldWhere.contains(h)).toList();
        Set<String> sole = holdings.stream().map(Holding::title).filter(this::isSole).collect(Collectors.toCollection(TreeSet::new));
        lexicon.map(Words.SAME_TITLE).forEach((title, usual) -> {
            if (sole.contains(usual)) {
                sole.add(title);
            }
        });
        titles = Stream.concat(sole.stream(), Stream.of(A_LEADER)).distinct().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        story.forEach(this::collectIndefinite);
    }

    private Holding holding(String holder, String title, String organization) {
        String first = title.replaceFirst("[ -].*", "");
        boolean former = lexicon.has(Words.TITLE_PREFIX, first) && !lexicon.has(Words.TITLE, title) && !title.equals(first);
        return new Holding(holder, usual(former ? title.substring(first.length() + 1) : title), organization, !former);
    }

    private String usual(String title) {
        return lexicon.map(Words.SAME_TITLE).getOrDefault(title, title);
    }

    /** Whether one person holds the title at a time: "president", or with what a minister is minister of, "finance minister". */
    private boolean isSole(String title) {
        int last = title.lastIndexOf(' ');
        return lexicon.has(Words.SOLE_TITLE, title) || last > 0 && lexicon.has(Words.WITH_PORTFOLIO, title.substring(last + 1))
                && Stream.of(title.substring(0, last).split(" ")).allMatch(w -> w.equals("and") || lexicon.has(Words.PORTFOLIO, w));
    }

    private void collectIndefinite(DocumentFacts facts) {
        for (Attribution a : facts.attributions()) {
            collectIndefinite(a.source().entity(), a.source().text());
        }
        for (Characterisation c : facts.characterisations()) {
            collectIndefinite(c.by(), c.byText());
        }
        for (Accusation a : facts.accusations()) {
            collectIndefinite(a.accuser(), a.accuserText());
        }
    }

    private void collectIndefinite(String entity, String words) {
        String first = words.toLowerCase(Locale.ROOT).replaceFirst(" .*", "");
        if (first.equals("a") || first.equals("an") || lexicon.has(Words.QUANTIFIER, first)) {
            indefinite.add(Vocabulary.plain(entity));
        }
    }

    /**
     * @param description in lower case without its article: {@code finance minister of norland}
     * @return the key of the one person it can mean
     */
    Optional<String> holder(String description) {
        List<Holding> fit = fitting(description);
        boolean one = fit.stream().map(Holding::holder).distinct().count() == 1;
        boolean sure = fit.stream().anyMatch(Holding::sure) && !indefinite.contains(description);
        return one && sure ? Optional.of(fit.get(0).holder) : Optional.empty();
    }

    /** Whether anybody holds or held the position that the description tells of. */
    boolean isHeld(String description) {
        return !fitting(description).isEmpty();
    }

    private List<Holding> fitting(String description) {
        return fitting.computeIfAbsent(description, this::find);
    }

    private List<Holding> find(String description) {
        for (String title : titles) {
            Optional<String> organization = organization(description, title);
            if (organization.isPresent()) {
                return fitting(usual(title), organization.get());
            }
        }
        return List.of();
    }

    /** Whose title it is in the description: empty words where it does not say, nothing where the description is no such title. */
    private static Optional<String> organization(String description, String title) {
        if (description.equals(title)) {
            return Optional.of("");
        }
        if (description.endsWith(" " + title)) {
            return Optional.of(description.substring(0, description.length() - title.length() - 1).replaceFirst("'s?$", ""));
        }
        return Optional.of(description).filter(d -> d.startsWith(title + " of ")).map(d -> d.substring(title.length() + " of ".length()));
    }

    /** Those who hold the position there, if it is told where. Where nobody does, all who hold it elsewhere may be meant, but none surely. */
    private List<Holding> fitting(String title, String where) {
        String of = where.isEmpty() ? "" : actor.apply(where);
        if (of.isEmpty() ? title.equals(A_LEADER) : !isPlaceOrOrganization.test(where)) {
            return List.of();
        }
        List<Holding> all = holdings.stream().filter(h -> h.title.equals(title) || title.equals(A_LEADER) && lexicon.has(Words.LEADER, h.title)).toList();
        List<Holding> there = all.stream().filter(h -> of.isEmpty() || h.organization.equals(of)).toList();
        return there.isEmpty() ? all.stream().map(Holding::unsure).toList() : there;
    }
}
