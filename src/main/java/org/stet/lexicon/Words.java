package org.stet.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every word class that Stet reads from {@code rules/lexicon/}: the file it stands in, its key there, and its form. */
public enum Words {
    CUE_NEUTRAL("cues", "neutral", Form.LIST),
    CUE_DOUBTING("cues", "doubting", Form.LIST),
    CUE_ENDORSING("cues", "endorsing", Form.LIST),
    CUE_DENYING("cues", "denying", Form.LIST),
    CUE_ACCUSING("cues", "accusing", Form.LIST),
    CUE_THOUGHT("cues", "thought", Form.LIST),
    CUE_ATTITUDE("cues", "attitude", Form.LIST),
    CUE_CARRIER("cues", "carriers", Form.LIST),
    CUE_ADDRESSING("cues", "addressing", Form.LIST),
    NO_CUE("cues", "no-cues", Form.LIST),
    CUE_PREPOSITION("cues", "prepositions", Form.LIST),
    CUE_NOUN("cues", "nouns", Form.LIST),
    CUE_NOUN_MATTER("cues", "nouns-with", Form.MAP),
    CUE_QUOTE_ONLY("cues", "only-with-a-quotation", Form.LIST),
    CUE_WITH_AS("cues", "with-as", Form.LIST),
    CUE_OF_THINGS("cues", "of-things", Form.LIST),
    CUE_GOES_ON("cues", "goes-on", Form.LIST),
    QUALIFIER("qualifiers", "kinds", Form.PHRASES),
    HEDGE_KIND("qualifiers", "hedges", Form.LIST),
    QUALIFIER_VERB("qualifiers", "verbs", Form.LIST),
    MODAL("modality", "modals", Form.SIGNATURES),
    ANNOUNCING("modality", "announcing", Form.LIST),
    INTENDING("modality", "intending", Form.LIST),
    CERTAINTY_ADVERB("modality", "adverbs", Form.STRENGTHS),
    CONDITION("modality", "conditions", Form.LIST),
    SENSE_CONDITION("modality", "conditions-of-sense", Form.LIST),
    SENSE_HEDGE("modality", "hedges-of-sense", Form.LIST),
    WHEN("modality", "when", Form.LIST),
    NEGATION("modality", "negation", Form.STRENGTHS),
    NEGATIVE_PRONOUN("modality", "negative-pronouns", Form.LIST),
    NOT_BEFORE("modality", "not-before", Form.LIST),
    NOT_UNTIL("modality", "not-until", Form.LIST),
    NO_WITH("modality", "no-with", Form.LIST),
    RANK("modality", "ranks", Form.LIST),
    WITH_INFINITIVE("modality", "with-infinitive", Form.SIGNATURES),
    WITH_CLAUSE("modality", "with-clause", Form.SIGNATURES),
    WITH_GERUND("modality", "with-gerund", Form.SIGNATURES),
    BEFORE_GERUND("modality", "prepositions", Form.SIGNATURES),
    SOURCE_UNNAMED("sources", "unnamed", Form.LIST),
    SOURCE_ANYONE("sources", "anyone", Form.LIST),
    CONFIDENTIAL("sources", "confidential", Form.LIST),
    CONFIDANT("sources", "confidants", Form.LIST),
    KNOWING("sources", "knowing", Form.LIST),
    SOURCE_VAGUE("sources", "vague", Form.PHRASES),
    SOURCE_DOCUMENT("sources", "documents", Form.LIST),
    SOURCE_INSTITUTION("sources", "institutions", Form.LIST),
    SOURCE_OUTLET("sources", "outlets", Form.LIST),
    OUTLET_WORD("sources", "outlet-words", Form.LIST),
    OUTLET_NAME("sources", "outlet-names", Form.LIST),
    OUTLET_ALIAS("sources", "same-outlets", Form.MAP),
    OUTLET_TOLD("sources", "told-to-outlets", Form.LIST),
    SOURCE_ISSUING("sources", "issuing", Form.LIST),
    QUANTIFIER("sources", "quantifiers", Form.LIST),
    ANONYMITY_REASON("sources", "anonymity-reasons", Form.PHRASES),
    RESPONSE_DENIAL("responses", "denial", Form.LIST),
    RESPONSE_ADMISSION("responses", "admission", Form.LIST),
    RESPONSE_DENIAL_PHRASE("responses", "denial-phrases", Form.PHRASES),
    RESPONSE_NONE("responses", "no-comment", Form.PHRASES),
    RESPONSE_NOT_REACHED("responses", "not-reached", Form.PHRASES),
    RESPONSE_MEANS("responses", "means", Form.PHRASES),
    RESPONSE_TIME("responses", "times", Form.PHRASES),
    ACCUSATION_VERB("accusations", "verbs", Form.LIST),
    BLAMED_THING("accusations", "things", Form.LIST),
    ACCUSATION_NOUN("accusations", "nouns", Form.LIST),
    ACCUSATION_ADVERB("accusations", "adverbs", Form.LIST),
    ACCUSATION_MATTER("accusations", "matter", Form.MAP),
    CHARACTERISATION_VERB("characterisations", "verbs", Form.LIST),
    CHARACTERISATION_SUBJECT("characterisations", "subjects", Form.LIST),
    OPINION_NOUN("characterisations", "opinions", Form.LIST),
    COPULA("characterisations", "copulas", Form.LIST),
    NO_QUALITY("characterisations", "no-qualities", Form.LIST),
    SAME_SUBJECT("characterisations", "same-subject", Form.MAP),
    BOUND("quantities", "bounds", Form.RANGES),
    BOUND_AFTER("quantities", "bounds-after", Form.RANGES),
    FUZZY_NUMBER("quantities", "fuzzy-numbers", Form.RANGES),
    FRACTION("quantities", "fractions", Form.RANGES),
    MAGNITUDE("quantities", "magnitudes", Form.NUMBERS),
    MULTIPLE("quantities", "multiples", Form.NUMBERS),
    COMPARING("quantities", "comparing", Form.LIST),
    UNIT("quantities", "units", Form.MAP),
    CONVERSION("quantities", "conversions", Form.CONVERSIONS),
    CURRENCY("quantities", "currencies", Form.MAP),
    HUNDREDTH("quantities", "hundredths", Form.MAP),
    DURATION_UNIT("quantities", "durations", Form.LIST),
    PER("quantities", "per", Form.LIST),
    WEIGHING("quantities", "weighing", Form.LIST),
    CHANGING("quantities", "changing", Form.LIST),
    MOVING("quantities", "moving", Form.LIST),
    CHANGE_NOUN("quantities", "changes", Form.LIST),
    LEVEL("quantities", "levels", Form.LIST),
    TRANSPARENT("quantities", "transparent", Form.LIST),
    RATE("quantities", "rates", Form.LIST),
    CONTEST("quantities", "contests", Form.LIST),
    TALLIED("quantities", "tallied", Form.LIST),
    NO_SCORE("quantities", "no-scores", Form.LIST),
    NO_COUNT("quantities", "no-counts", Form.LIST),
    STREET("quantities", "streets", Form.LIST),
    AGE_CUE("quantities", "age-cues", Form.LIST),
    COUNT_NOUN_CLASS("quantities", "same-count", Form.MAP),
    VICTIM_VERB("quantities", "outcome-of", Form.MAP),
    SETS_APART("recurrence", "sets-apart", Form.LIST),
    AGAIN("recurrence", "again", Form.LIST),
    WHOEVER("recurrence", "whoever", Form.LIST),
    KIN("recurrence", "kin", Form.LIST),
    SHORT_NAME("recurrence", "short-names", Form.MAP),
    NAME_ENDING("recurrence", "name-endings", Form.LIST),
    SHORT_ENDING("recurrence", "short-endings", Form.LIST),
    TITLE("titles", "titles", Form.LIST),
    GOVERNMENT("titles", "governments", Form.LIST),
    LEADER("titles", "leaders", Form.LIST),
    HONORIFIC("titles", "honorifics", Form.LIST),
    TITLE_PREFIX("titles", "prefixes", Form.LIST),
    PORTFOLIO("titles", "portfolios", Form.LIST),
    WITH_PORTFOLIO("titles", "with-portfolio", Form.LIST),
    SOLE_TITLE("titles", "sole", Form.LIST),
    SAME_TITLE("titles", "same-titles", Form.MAP),
    COMPANY_WORD("titles", "company-words", Form.LIST),
    MALE("titles", "male", Form.LIST),
    FEMALE("titles", "female", Form.LIST),
    PLACE_PREPOSITION("places", "prepositions", Form.LIST),
    PLACE_ALIAS("places", "aliases", Form.MAP),
    PLACE_IN("places", "inside", Form.MAP),
    METONYM("places", "metonyms", Form.MAP),
    DEMONYM_ENDING("places", "demonym-endings", Form.LIST),
    CAUSE("causes", "connectives", Form.NUMBERS),
    CAUSE_WITH_CONSEQUENCE("causes", "with-a-consequence", Form.NUMBERS),
    CAUSE_VERB("causes", "cause-verbs", Form.NUMBERS),
    EFFECT_VERB("causes", "effect-verbs", Form.NUMBERS),
    CAUSE_NOUN("causes", "nouns", Form.NUMBERS),
    NO_CAUSE("causes", "not-causes", Form.LIST),
    TIME_ONLY("causes", "time-only", Form.LIST),
    CONSEQUENCE("causes", "consequences", Form.LIST),
    TIME_BOUND("times", "bounds", Form.LIST),
    TIME_SINCE("times", "since", Form.LIST),
    TIME_UNTIL("times", "until", Form.LIST),
    TIME_FUTURE("times", "future", Form.LIST),
    TIME_AHEAD("times", "ahead", Form.LIST),
    TIME_TWICE("times", "twice", Form.LIST),
    TIME_UNIT("times", "units", Form.MAP, "P(\\d+(D|W|WE|M|Q|Y|TNI)|T\\d+[HMS])", "an ISO 8601 duration such as P1D or PT1H"),
    TIME_PART("times", "parts-of-day", Form.MAP, "T(MO|MI|AF|EV|NI|DT|\\d\\d:\\d\\d)", "TMO, TMI, TAF, TEV, TNI, TDT or an hour such as T12:00"),
    TIME_SEASON("times", "seasons", Form.MAP, "SP|SU|FA|WI", "SP, SU, FA or WI"),
    TIME_FUZZY("times", "fuzzy", Form.MAP, "START|MID|END|EARLIER|LATER", "START, MID, END, EARLIER or LATER"),
    TIME_SHIFT("times", "shifts", Form.MAP, "-1|0|1", "\"-1\", \"0\" or \"1\""),
    TIME_NEIGHBOUR("times", "neighbours", Form.MAP, "-1|0|1", "\"-1\", \"0\" or \"1\""),
    TIME_NEAR_DAY("times", "near-days", Form.MAP, "-?\\d{1,2}", "a number of days such as \"-2\""),
    TIME_STRETCH("times", "stretches", Form.MAP, "-1|0|1", "\"-1\", \"0\" or \"1\""),
    TIME_VAGUE("times", "vague", Form.MAP, "(PAST|PRESENT|FUTURE)_REF", "PAST_REF, PRESENT_REF or FUTURE_REF"),
    TIME_REFERENCE("times", "references", Form.MAP, "(PAST|PRESENT|FUTURE)_REF", "PAST_REF, PRESENT_REF or FUTURE_REF"),
    TIME_SET("times", "sets", Form.MAP, "PT?\\d+[A-Z]|XXXX-WXX(-WE)?", "an ISO 8601 duration such as P1D, XXXX-WXX or XXXX-WXX-WE"),
    TIME_COUNT("times", "counts", Form.MAP, "\\d+|X", "a whole number between quotation marks, or X"),
    TIME_LIMIT("times", "limits", Form.MAP, "APPROX|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE",
            "APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS or EQUAL_OR_MORE"),
    TIME_ZONE("times", "zones", Form.MAP, "local|Z|[+-]\\d\\d:\\d\\d|[A-Z][a-z]+(/[A-Z][A-Za-z_]+)+",
            "Z, an offset such as \"+01:00\", a name such as America/New_York, or local"),
    TIME_HOLIDAY("times", "holidays", Form.MAP, "(0\\d|1[0-2])-(\\d\\d|(mon|tue|wed|thu|fri|sat|sun)-([1-5]|last))|easter[+-]\\d+",
            "a day such as 12-25, 11-thu-4, 05-mon-last or easter-2"),
    UNDERGOING("predicates", "undergoing", Form.LIST),
    LIGHT_VERB("predicates", "light-verbs", Form.LIST),
    EMPTY_VERB("predicates", "empty-verbs", Form.LIST),
    PHRASAL_VERB("predicates", "phrasal-verbs", Form.MAP),
    OPPOSITE("predicates", "opposites", Form.MAP),
    CONVERSE("predicates", "converses", Form.MAP, "A\\d(:\\S+)? \\S+ (A\\d(:\\S+)?|-)( A\\d)?",
            "whose part does what to whom, such as \"A2:to beat A0\""),
    SYMMETRIC("predicates", "symmetric", Form.LIST),
    OPEN_PRONOUN("predicates", "pronouns", Form.LIST),
    EVENT_NOUN("predicates", "event-nouns", Form.LIST),
    GRADE("superlatives", "grades", Form.MAP),
    GRADE_WITH_ANY("superlatives", "with-any", Form.LIST),
    SUPERLATIVE_WORDING("superlatives", "wordings", Form.PHRASES),
    COMPARISON("superlatives", "comparisons", Form.PHRASES),
    SCOPE_WORD("superlatives", "scope", Form.LIST),
    NO_SUPERLATIVE("superlatives", "fixed", Form.PHRASES),
    STEP("superlatives", "steps", Form.LIST),
    NO_RECORD("superlatives", "no-record", Form.LIST),
    ORDER("superlatives", "ranks", Form.NUMBERS),
    SEVERAL("superlatives", "several", Form.LIST),
    SCOPE_YEARS("superlatives", "years", Form.NUMBERS),
    SCOPE_REACH("superlatives", "reach", Form.NUMBERS),
    EXTENT("extents", "words", Form.MAP, "some|many|most|all", "some, many, most or all"),
    PORTION("extents", "portions", Form.MAP, "some|many|most|all", "some, many, most or all"),
    EVERYBODY("extents", "everybody", Form.LIST),
    PART("extents", "parts", Form.LIST),
    SPEAKS_FOR_WHOLE("extents", "apart", Form.LIST),
    NO_GROUP("extents", "fixed", Form.PHRASES),
    LEGAL_UNDERGONE("legal", "undergone", Form.PHRASES),
    LEGAL_DONE("legal", "done", Form.PHRASES),
    LEGAL_IMPLIES("legal", "implies", Form.MAP),
    LEGAL_NOUN("legal", "nouns", Form.MAP),
    NO_LEGAL_STATUS("legal", "fixed", Form.PHRASES),
    CORRECTING("revisions", "corrections", Form.PHRASES),
    UPDATING("revisions", "updates", Form.PHRASES),
    WRONG("wrongs", "words", Form.MAP, "lesser|serious", "lesser or serious"),
    WRONG_SETTLED("wrongs", "settled-by", Form.LIST),
    WRONGDOER("wrongs", "doers", Form.LIST),
    COMMITTING("wrongs", "committing", Form.LIST),
    JUDGEMENT("judgements", "kinds", Form.PHRASES),
    JUDGEMENT_ANYWHERE("judgements", "anywhere", Form.LIST),
    NO_JUDGEMENT("judgements", "fixed", Form.PHRASES),
    STUDY("studies", "inquiries", Form.MAP, "poll|study", "poll or study"),
    STUDY_SETTLES("studies", "settling", Form.LIST),
    STUDY_STRENGTH("studies", "strengths", Form.MAP, "shows|proves", "shows or proves"),
    POLL("studies", "polls", Form.LIST),
    POLL_ASKING("studies", "asking", Form.LIST),
    POLL_ASKED("studies", "asked", Form.LIST),
    POLL_MAKING("studies", "making", Form.LIST),
    POLL_DETAIL("studies", "details", Form.PHRASES);

    private static final String ANYTHING = "(?s).*";

    private final String file;
    private final String key;
    private final Form form;
    private final Pattern values;
    private final String plainly;

    Words(String file, String key, Form form) {
        this(file, key, form, ANYTHING, "");
    }

    /** @param values what each text of a {@link Form#MAP} looks like @param plainly the same for editors */
    Words(String file, String key, Form form, String values, String plainly) {
        this.file = file;
        this.key = key;
        this.form = form;
        this.values = Pattern.compile(values);
        this.plainly = plainly;
    }

    /** The class that rules call {@code file.key}, such as {@code cues.doubting}. */
    public static Optional<Words> named(String name) {
        return Arrays.stream(values()).filter(w -> w.dotted().equals(name)).findFirst();
    }

    /** The names of all classes as rules write them, sorted. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Words::dotted).sorted().toList();
    }

    private String dotted() {
        return file + "." + key;
    }

    String file() {
        return file;
    }

    String key() {
        return key;
    }

    Form form() {
        return form;
    }

    /** Whether its values must look like {@link #pattern()}. */
    boolean hasCode() {
        return !values.pattern().equals(ANYTHING);
    }

    /** What each of its values looks like, over and above what its form asks for. */
    Pattern pattern() {
        return values;
    }

    /** What its values look like, in words. */
    String plainly() {
        return plainly;
    }
}
