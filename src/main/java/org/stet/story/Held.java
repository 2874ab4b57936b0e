package org.stet.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.fact.NameKind;

/** A document in the window, its signature unpacked. */
final class Held {

    /** For a document that does not tell its day. */
    static final long NO_DAY = Long.MIN_VALUE;

    private static final double SURNAME = 0.5;

    private final int number;
    final Signature signature;
    final long day;
    final List<Weight> names;
    final List<Weight> terms;
    final Set<String> days;
    final byte[] meaning;
    /** Figures among the terms. */
    final Set<String> figures;
    final Shingles shingles;
    /** Whether it is one of a series, such as weather forecasts: like others of other days, and yet of another matter every day. */
    private boolean recurring;
    /** Its place in {@link Postings}. */
    int slot;
    private double nameLength;
    private double termLength;
    private final double meaningLength;
    private int as = -1;

    /** A feature with how much of the document is about it. */
    record Weight(Postings.Feature feature, double weight, String shown) {
    }

    /** @param number the order in which documents came */
    Held(int number, Signature signature, Shingles shingles, Postings postings) {
        this.number = number;
        this.signature = signature;
        this.day = day(signature);
        this.names = names(signature, postings);
        this.terms = weights(terms(signature), Map.of(), postings);
        this.days = Set.copyOf(signature.days());
        this.meaning = Base64.getDecoder().decode(signature.meaning());
        this.meaningLength = length(meaning);
        this.figures = signature.terms().stream().map(Signature.Term::term).filter(t -> Character.isDigit(t.charAt(0))).collect(Collectors.toSet());
        this.shingles = shingles;
    }

    static long day(Signature signature) {
        return signature.day().isEmpty() ? NO_DAY : LocalDate.parse(signature.day()).toEpochDay();
    }

    int number() {
        return number;
    }

    private static double length(byte[] vector) {
        long sum = 0;
        for (byte number : vector) {
            sum += number * number;
        }
        return Math.sqrt(sum);
    }

    /** Euclidean. */
    double meaningLength() {
        return meaningLength;
    }

    double nameLength(Postings postings) {
        measure(postings);
        return nameLength;
    }

    double termLength(Postings postings) {
        measure(postings);
        return termLength;
    }

    private void measure(Postings postings) {
        if (as != postings.changes()) {
            nameLength = length(names, postings);
            termLength = length(terms, postings);
            as = postings.changes();
        }
    }

    private static double length(List<Weight> weights, Postings postings) {
        double sum = 0;
        for (Weight w : weights) {
            double part = w.weight() * postings.rarity(w.feature());
            sum += part * part;
        }
        return Math.sqrt(sum);
    }

    boolean isRecurring() {
        return recurring;
    }

    void recurs() {
        recurring = true;
    }

    String document() {
        return signature.document();
    }

    /** A person is known by the surname too, where a text gives no more. */
    private static List<Weight> names(Signature signature, Postings postings) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, String> shown = new TreeMap<>();
        for (Signature.Named named : signature.names()) {
            String plain = named.name().toLowerCase(Locale.ROOT);
            int last = plain.lastIndexOf(' ') + 1;
            if (named.kind() == NameKind.PERSON) {
                add("surname " + plain.substring(last), last > 0 ? SURNAME * named.weight() : named.weight(), named.name(), weights, shown);
            }
            if (named.kind() != NameKind.PERSON || last > 0) {
                add("name " + plain, named.weight(), named.name(), weights, shown);
            }
        }
        return weights(weights, shown, postings);
    }

    private static void add(String key, double weight, String name, Map<String, Double> weights, Map<String, String> shown) {
        weights.merge(key, weight, Math::max);
        shown.putIfAbsent(key, name);
    }

    private static Map<String, Double> terms(Signature signature) {
        Map<String, Double> weights = new TreeMap<>();
        signature.terms().forEach(t -> weights.put("term " + t.term(), t.weight()));
        return weights;
    }

    private static List<Weight> weights(Map<String, Double> weights, Map<String, String> shown, Postings postings) {
        List<Weight> all = new ArrayList<>();
        weights.forEach((key, weight) -> all.add(new Weight(postings.feature(key), weight, shown.getOrDefault(key, key.substring(key.indexOf(' ') + 1)))));
        all.sort(Comparator.comparingInt(w -> w.feature().number()));
        return all;
    }
}
