package org.stet.story;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.fact.Claim;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Interval;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.fact.Role;
import org.stet.fact.Stated;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;
import org.stet.text.Zone;

/** Makes the signature of a document of what it states. Safe for use by several threads. */
public final class SignatureReader {

    /** Grows whenever the same document and facts may give another signature. */
    public static final String VERSION = "1";

    private static final int MOST_NAMES = 40;
    private static final int MOST_TERMS = 60;
    private static final int MOST_DAYS = 20;
    /** Days further from publication than this are history or plans. */
    private static final int NEAR_DAYS = 60;
    /** So many characters of the opening tell what a text is about; the model reads no more than about this. */
    private static final int OPENING = 500;
    private static final double ROUNDING = 100;
    private static final double AT_THE_TOP = 1.5;
    private static final Map<NameKind, Double> WEIGHTS = Map.of(NameKind.PERSON, 1.0, NameKind.ORGANIZATION, 0.8, NameKind.PLACE, 0.6, NameKind.OTHER, 0.6);

    /** Who does what to whom: not when, how and whether. */
    private static final Pattern NUMBERED = Pattern.compile("A\\d");

    private final Lexicon lexicon;
    private final Meaning meaning;

    /** @param meaning asked once for each document that was read */
    public SignatureReader(Lexicon lexicon, Meaning meaning) {
        this.lexicon = lexicon;
        this.meaning = meaning;
    }

    /** Of one that took no part in reading: its day and its words, by which copies are told. */
    public Signature unread(Document document) {
        return new Signature(document.id(), day(document), document.story(), headline(document), List.of(), List.of(), List.of(), "", Shingles.of(copy(document)).base64());
    }

    public Signature read(Document document, DocumentFacts facts) {
        int top = top(document);
        byte[] place = quantised(meaning.of(opening(document)));
        return new Signature(document.id(), day(document), document.story(), headline(document), names(facts, top), terms(facts, top), days(document, facts),
                Base64.getEncoder().encodeToString(place), Shingles.of(copy(document)).base64());
    }

    private static String day(Document document) {
        return document.published().map(Object::toString).orElse("");
    }

    /** The running text without headlines, which every paper writes anew, datelines, bylines and captions. */
    private static String copy(Document document) {
        return texts(document, Set.of(Zone.BODY, Zone.QUOTATION_BLOCK)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Document document, Set<Zone> zones) {
        return document.blocks().stream().filter(b -> zones.contains(b.zone())).map(b -> b.span().in(document.text()));
    }

    private static String headline(Document document) {
        return texts(document, Set.of(Zone.HEADLINE)).findFirst().orElse(document.particulars().headline()).strip().replaceAll("\\s+", " ");
    }

    private static String opening(Document document) {
        String all = Stream.concat(Stream.of(headline(document)), texts(document, Set.of(Zone.BODY, Zone.QUOTATION_BLOCK)).limit(2)).filter(t -> !t.isBlank())
                .collect(Collectors.joining(". ")).replaceAll("\\s+", " ");
        return all.substring(0, Math.min(OPENING, all.length()));
    }

    /** Where the headline and the first paragraph of running text end. */
    private static int top(Document document) {
        return document.blocks().stream().filter(b -> b.zone() == Zone.BODY).findFirst().map(Block::span).map(s -> Math.min(s.end(), s.start() + OPENING))
                .orElse(0);
    }

    /** The largest number becomes 127 or -127. */
    private static byte[] quantised(float[] vector) {
        float largest = Float.MIN_NORMAL;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
        }
        return bytes;
    }

    private List<Signature.Named> names(DocumentFacts facts, int top) {
        Map<String, List<Name>> byEntity = facts.names().stream().collect(Collectors.groupingBy(Name::entity, TreeMap::new, Collectors.toList()));
        List<Signature.Named> named = new ArrayList<>();
        byEntity.forEach((entity, mentions) -> {
            Name full = mentions.stream().filter(n -> n.text().toLowerCase(Locale.ROOT).equals(entity)).findFirst().orElse(mentions.get(0));
            String shown = full.text().toLowerCase(Locale.ROOT).equals(entity) ? full.text().replaceAll("\\s+", " ") : entity;
            named.add(new Signature.Named(shown, full.kind(), weight(WEIGHTS.get(full.kind()), mentions, top)));
        });
        return named.stream().sorted(Comparator.comparingDouble((Signature.Named n) -> -n.weight()).thenComparing(Signature.Named::name)).limit(MOST_NAMES).toList();
    }

    private static double weight(double each, List<? extends Stated> mentions, int top) {
        double place = mentions.stream().anyMatch(m -> m.span().start() < top) ? AT_THE_TOP : 1;
        return Math.round(each * place * (1 + Math.log(mentions.size())) * ROUNDING) / ROUNDING;
    }

    private List<Signature.Term> terms(DocumentFacts facts, int top) {
        Map<String, List<Stated>> byTerm = new TreeMap<>();
        for (Claim claim : facts.claims()) {
            Stream.concat(Stream.of(claim.predicate()), claim.roles().stream().filter(r -> NUMBERED.matcher(r.label()).matches() && r.entity().isEmpty()).map(Role::head)).distinct()
                    .filter(this::tells).forEach(term -> byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(claim));
        }
        for (Quantity quantity : facts.quantities()) {
            figure(quantity).ifPresent(term -> byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(quantity));
        }
        return byTerm.entrySet().stream().map(e -> new Signature.Term(e.getKey(), weight(1, e.getValue(), top)))
                .sorted(Comparator.comparingDouble((Signature.Term t) -> -t.weight()).thenComparing(Signature.Term::term)).limit(MOST_TERMS).toList();
    }

    private boolean tells(String word) {
        return word.length() > 2 && word.chars().allMatch(c -> Character.isLetter(c) || c == '-') && !lexicon.has(Words.EMPTY_VERB, word)
                && !lexicon.has(Words.CUE_NEUTRAL, word);
    }

    /** "14 miner". Small counts of people, and times, are in every text. */
    private Optional<String> figure(Quantity quantity) {
        if (quantity.kind() == QuantityKind.SCORE) {
            return Optional.of(plain(quantity.max()) + "-" + plain(quantity.min()));
        }
        String of = quantity.measure().isEmpty() ? quantity.counted() : quantity.measure();
        boolean telling = quantity.min() == quantity.max() && quantity.min() > 2 && !of.isEmpty() && !lexicon.has(Words.DURATION_UNIT, of);
        return telling ? Optional.of(plain(quantity.min()) + " " + of) : Optional.empty();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static List<String> days(Document document, DocumentFacts facts) {
        return facts.times().stream().map(t -> t.interval()).filter(i -> i != null && i.first().equals(i.last())).map(Interval::first)
                .filter(d -> document.published().map(p -> Math.abs(ChronoUnit.DAYS.between(p, d)) <= NEAR_DAYS).orElse(true))
                .map(Object::toString).distinct().sorted().limit(MOST_DAYS).toList();
    }
}
