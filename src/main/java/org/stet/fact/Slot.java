package org.stet.fact;

/** What of two facts was compared. */
public enum Slot {
    /** The two claims as a whole: whether they speak of the same event or state. */
    EVENT,
    /** What happens by the two claims: the verb or the noun of the deed. */
    PREDICATE,
    /** Who does it (PropBank's A0), whom or what it befalls (A1), and to whom, from whom or as what (A2), in the active voice. */
    AGENT, PATIENT, RECIPIENT,
    /** Agent and patient together: different where they have changed places. */
    ROLES,
    POLARITY, FACTUALITY,
    /** Whether a hedge in the other document has its like here. */
    HEDGE,
    QUANTITY,
    /** Whether one plain step of arithmetic leads from figures of the other document to the figure here: SAME if surely. */
    CALCULATION,
    TIME,
    /** Whether the other document names the same day, of whatever. */
    DATE,
    PLACE, CAUSE, SPEAKER,
    /** Whether the other document gives as the word of a source what this one states in its own voice. */
    VOICE,
    WORDS,
    /** Whether a quotation leaves out words between its own without a mark, of a quotation that is otherwise the same. */
    CUT,
    /** Whether words that a quotation leaves out turn what it says: a negation, a condition or a hedge. */
    SENSE,
    CUE, ACCUSATION,
    /** What the accused answers in the other document. */
    RESPONSE,
    /** Whether two answers of one person to one charge come to the same. */
    REPLY, CHARACTERISATION, NAME,
    /** The first, the only or the most of its kind. */
    SUPERLATIVE,
    /** How much of a group, or whether the whole of a body. */
    SCOPE,
    /** How far the law has come with somebody. */
    LEGAL_STATUS,
    /** Whether a change is in percent or in percentage points. */
    CHANGE_UNIT,
    /**
     * What became of the people counted: different where others are counted there, less specific where others are counted in with
     * them, absent where the words leave it open.
     */
    FATE,
    /** Whether the other document has taken back what is said here. */
    REVISION,
    /** How many sources without a name stand behind a statement. */
    SOURCES
}
