package org.stet.extract.time;

/** What a word can be in a time expression, with what its {@link Lexeme} carries as value. */
enum Sort {
    /** 1 to 12. */
    MONTH,
    /** 1, Monday, to 7. */
    WEEKDAY,
    /** 1, Monday, to 7; "Mondays". */
    WEEKDAYS,
    /** Day of a month, 1 to 31. */
    DAY,
    /** Four digits. */
    YEAR,
    /** The digits of a year that all years of the decade share: 199; ?198 where "80s" may be something else. */
    DECADE,
    /** A number, or X where the words leave it open ("several"). */
    NUMBER,
    /** "A", "an": a number before a unit, or an article. */
    ARTICLE,
    /** A number from 1. */
    ORDINAL,
    /** ISO 8601 duration of one such unit. */
    UNIT,
    /** The same, of the plural. */
    UNITS,
    /** TIMEX3 code of a part of the day (TMO), or its hour (T12:00). */
    PART,
    /** TIMEX3 code of a season (SU). */
    SEASON,
    /** TIMEX3 modifier START, MID or END; or EARLIER, LATER. */
    FUZZY,
    /** -1, 0 or 1: which of several units, seen from the document's day. */
    SHIFT,
    /** The same, seen from another time in the text. */
    NEIGHBOUR,
    /** -1, 1 or 0: whether a stretch of several units ends or begins at the document's day, or neither. */
    STRETCH,
    /** PAST_REF or FUTURE_REF: where units without a number lie. */
    VAGUE,
    /** "Twice", "times". */
    TWICE,
    /** Days from the document's day. */
    NEAR_DAY,
    /** PAST_REF, PRESENT_REF, FUTURE_REF. */
    REFERENCE,
    /** ISO 8601 duration or TIMEX3 pattern of what happens again and again. */
    SET,
    /** TIMEX3 modifier of a duration (LESS_THAN). */
    LIMIT,
    /** Offset (+01:00), Z or the name of a zone (America/New_York); or "local". */
    ZONE,
    /** A rule for a {@link Holidays} day. */
    HOLIDAY,
    /** Hours and minutes, 15:30. */
    CLOCK,
    /** Hours and minutes before the name of a zone, "0600". */
    MILITARY,
    /** 2026-03-12; ?2026-03-12 where day and month may be the other way round. */
    NUMERIC
}
