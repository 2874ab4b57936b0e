package org.stet.rule.condition;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.stet.fact.Accusation;
import org.stet.fact.AnonymousSource;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Characterisation;
import org.stet.fact.Claim;
import org.stet.fact.Group;
import org.stet.fact.LegalStatus;
import org.stet.fact.Name;
import org.stet.fact.Place;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Response;
import org.stet.fact.Revision;
import org.stet.fact.Slot;
import org.stet.fact.Superlative;
import org.stet.fact.Timex;

/** Which types of facts alignment compares in which slot. */
public final class Compared {

    /** Two types, of the fact under check and of the other one. */
    public record Pair(Class<?> here, Class<?> there) {
    }

    private static final Map<Slot, List<Pair>> SLOTS = new EnumMap<>(Slot.class);

    static {
        for (Slot slot : List.of(Slot.PREDICATE, Slot.AGENT, Slot.PATIENT, Slot.RECIPIENT, Slot.ROLES, Slot.POLARITY, Slot.FACTUALITY)) {
            put(slot, Claim.class, Claim.class);
        }
        put(Slot.EVENT, Claim.class, Claim.class, Characterisation.class, Characterisation.class);
        put(Slot.HEDGE, Claim.class, Qualifier.class);
        put(Slot.QUANTITY, Quantity.class, Quantity.class, Quantity.class, Article.class);
        put(Slot.CALCULATION, Quantity.class, Quantity.class);
        put(Slot.TIME, Timex.class, Timex.class);
        put(Slot.DATE, Timex.class, Timex.class, Timex.class, Article.class);
        put(Slot.PLACE, Place.class, Place.class);
        put(Slot.CAUSE, Cause.class, Cause.class);
        put(Slot.SPEAKER, Quotation.class, Quotation.class, Characterisation.class, Characterisation.class, Accusation.class, Accusation.class,
                Attribution.class, Attribution.class, Attribution.class, Claim.class);
        put(Slot.VOICE, Claim.class, Attribution.class, Claim.class, Accusation.class, Claim.class, Claim.class, Quantity.class, Attribution.class);
        put(Slot.WORDS, Quotation.class, Quotation.class, Quotation.class, Article.class);
        put(Slot.CUT, Quotation.class, Quotation.class);
        put(Slot.SENSE, Quotation.class, Quotation.class);
        put(Slot.SOURCES, AnonymousSource.class, AnonymousSource.class);
        put(Slot.CUE, Attribution.class, Attribution.class);
        put(Slot.ACCUSATION, Accusation.class, Accusation.class, Claim.class, Accusation.class);
        put(Slot.RESPONSE, Accusation.class, Response.class);
        put(Slot.CHARACTERISATION, Characterisation.class, Characterisation.class, Characterisation.class, Quotation.class);
        put(Slot.NAME, Name.class, Name.class, Name.class, Article.class);
        put(Slot.SUPERLATIVE, Superlative.class, Superlative.class);
        put(Slot.SCOPE, Group.class, Group.class, Group.class, Claim.class, Group.class, Quantity.class, Claim.class, Group.class);
        put(Slot.REPLY, Response.class, Response.class);
        put(Slot.LEGAL_STATUS, LegalStatus.class, LegalStatus.class);
        put(Slot.CHANGE_UNIT, Quantity.class, Quantity.class);
        put(Slot.FATE, Quantity.class, Quantity.class, Quantity.class, Article.class);
        put(Slot.REVISION, Quantity.class, Revision.class, Timex.class, Revision.class, Name.class, Revision.class);
    }

    private Compared() {
    }

    private static void put(Slot slot, Class<?>... pairs) {
        SLOTS.put(slot, IntStream.range(0, pairs.length / 2).mapToObj(i -> new Pair(pairs[2 * i], pairs[2 * i + 1])).toList());
    }

    /** The types that are compared in the slot. */
    public static List<Pair> pairs(Slot slot) {
        return SLOTS.getOrDefault(slot, List.of());
    }

    public static boolean in(Slot slot, Class<?> here, Class<?> there) {
        return pairs(slot).stream().anyMatch(p -> meets(p.here, here) && meets(p.there, there));
    }

    private static boolean meets(Class<?> listed, Class<?> asked) {
        return listed.isAssignableFrom(asked) || asked.isAssignableFrom(listed);
    }

    /** The slots in which facts of the two types are compared, in the words of rules. */
    static List<String> slots(Class<?> here, Class<?> there) {
        return SLOTS.keySet().stream().filter(s -> in(s, here, there)).map(s -> s.name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList();
    }
}
