package org.stet.fact;

import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.Set;

/** What sort of number a quantity is. Numbers of two kinds are never set against each other. */
public enum QuantityKind {
    /** A number of things: "30 people". */
    COUNT,
    /** A length, weight, time or another physical or named unit: "30 km", "three years", "30 points". */
    MEASURE,
    /** A sum; the measure is the currency's ISO 4217 code in lower case where one is known. */
    MONEY,
    /** A share: in percent, also "a third" and "one in twelve". */
    PERCENT,
    /** Percentage points. */
    POINT,
    /** How many times as much: "doubled", "three times as many". */
    MULTIPLE,
    /** A place in a row: "the third consecutive quarter". */
    ORDINAL,
    /** Two numbers set against each other: "won 3-1", "by 312 votes to 240". The lower is the minimum, the higher the maximum. */
    SCORE,
    /** How old somebody is; counted is the person's noun or surname. */
    AGE;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(c -> c.getCurrencyCode().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

    /** The kind that a unit alone tells, for facts files that do not say it. */
    static QuantityKind of(String measure) {
        return switch (measure) {
            case "" -> COUNT;
            case "percent" -> PERCENT;
            case "percentage point" -> POINT;
            default -> CURRENCIES.contains(measure) ? MONEY : MEASURE;
        };
    }
}
