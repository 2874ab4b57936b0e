package org.stet.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stet.text.Span;
import org.stet.text.Zone;

class ClaimIdentityTest {

    /** Fields that do not tell one claim from another. Of the words for somebody only because the entity is known here too. */
    private static final Map<String, Set<String>> BESIDE = Map.ofEntries(
            beside("Article", "underCheck", "peer", "publisher", "published"),
            beside("Name", "kind", "first"),
            beside("Claim", "roleset"),
            // what is attributed, word for word: the claims in it tell that
            beside("Attribution", "content", "words", "timex"),
            beside("Quotation", "speakerText", "attribution", "scare", "late", "after"),
            beside("Quantity"),
            // the days tell it
            beside("Timex", "value"),
            beside("Place"),
            // the connective tells it
            beside("Cause", "strength"),
            beside("Qualifier"),
            beside("Accusation", "accuserText", "targetText", "claim"),
            beside("Response", "byText", "means", "time"),
            beside("Characterisation", "byText"),
            beside("Position"),
            beside("Superlative", "implied"),
            beside("Group", "words"),
            beside("LegalStatus", "personText", "claim"),
            // of the date's words, the weekday too
            beside("StatedDay", "weekday", "exists"),
            beside("Revision"),
            beside("AnonymousSource", "again"),
            beside("Wrong", "gravity", "doerText", "again"),
            beside("Judgement"),
            beside("Study", "cue"),
            // what the other details leave
            beside("Poll", "missing"),
            beside("Lead", "last"),
            beside("Outlet"),
            beside("Correspondence", "thereDocument", "similarity", "why", "canonical"),
            beside("DeskCorrection", "confidence", "reason", "recorded"),
            beside("Support", "confidence", "by", "missing", "why"));

    private static final Attribution OTHER_VOICE = new Attribution("#other-voice", "draft", FactSamples.at("Roke says"),
            new Speaker(new Span(0, 4), "Roke", "adam roke", SourceKind.NAMED, false), new Cue(new Span(5, 9), "says", "say", Stance.NEUTRAL), List.of(), "",
            Form.INDIRECT, "");
    private static final Claim OTHER_CLAIM = new Claim("#other-claim", "draft", place(FactSamples.at("Roke left"), 90), "leave", "leave.01", List.of(),
            Polarity.POSITIVE, Factuality.CERTAIN, "#other-voice");

    private static Map.Entry<String, Set<String>> beside(String type, String... fields) {
        return Map.entry(type, Set.of(fields));
    }

    private static ClaimIdentity identity(Fact... instead) {
        List<Fact> facts = new ArrayList<>(List.of(instead));
        FactSamples.ALL.stream().filter(f -> facts.stream().noneMatch(i -> i.id().equals(f.id()))).forEach(facts::add);
        facts.addAll(List.of(OTHER_VOICE, OTHER_CLAIM));
        return new ClaimIdentity(facts);
    }

    /** On a failure with a new field or type: say in {@link ClaimIdentity} whether it makes another claim, or here that it does not. */
    @Test
    void everyFieldTellsClaimsApartOrIsNamedHere() throws ReflectiveOperationException {
        assertEquals(FactSamples.sampled(), new TreeSet<>(BESIDE.keySet()));
        List<String> wrong = new ArrayList<>();
        for (Fact fact : FactSamples.ALL) {
            for (RecordComponent field : fact.getClass().getRecordComponents()) {
                if (!Set.of("id", "document", "at").contains(field.getName())) {
                    Fact changed = changed(fact, field);
                    boolean same = identity().of(fact).equals(identity(changed).of(changed));
                    if (same != BESIDE.get(fact.getClass().getSimpleName()).contains(field.getName())) {
                        wrong.add(fact.getClass().getSimpleName() + "." + field.getName() + (same ? " makes no difference" : " makes a difference"));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void placeAndIdMakeNoDifference() throws ReflectiveOperationException {
        List<Fact> moved = new ArrayList<>();
        for (Fact fact : FactSamples.ALL) {
            moved.add(moved(fact));
        }
        ClaimIdentity there = new ClaimIdentity(moved);
        for (int i = 0; i < moved.size(); i++) {
            assertEquals(identity().of(FactSamples.ALL.get(i)), there.of(moved.get(i)), moved.get(i).getClass().getSimpleName());
        }
    }

    @Test
    void aClaimCarriesItsFiguresTimesAndPlacesAndItsVoice() {
        Claim claim = (Claim) FactSamples.ALL.get(2);
        String key = identity().of(claim);
        assertNotEquals(key, identity(new Quantity("#quantity-1", "draft", FactSamples.at("12"), 12, 12, null, null, "", "", "people", null, "", "#claim-1")).of(claim));
        assertNotEquals(key, identity(new Timex("#timex-1", "draft", FactSamples.at("then"), TimexType.DATE, "", "", FactSamples.days(3, 3), "#claim-1")).of(claim));
        assertNotEquals(key, identity(new Place("#place-1", "draft", FactSamples.at("there"), "denholm", "#claim-1")).of(claim));
        assertNotEquals(key, identity(new Qualifier("#qualifier-1", "draft", FactSamples.at("it is alleged"), "alleged", "", "#claim-1")).of(claim));
        assertNotEquals(key, identity(new Attribution("#attribution-1", "draft", FactSamples.at("Roke says"), OTHER_VOICE.source(), OTHER_VOICE.cue(), List.of(),
                "", Form.INDIRECT, "")).of(claim));
    }

    @Test
    void whereTheUsualFieldIsEmptyTheNextBestTells() {
        assertNotEquals(monday("XXXX-WXX-1"), monday("XXXX-WXX-2"));
        assertNotEquals(hint("a sale"), hint("a closure"));
        assertNotEquals(correction("Corrected in paragraph 2"), correction("Corrected in the caption"));
        assertNotEquals(quotedBy("a guard"), quotedBy("a driver"));
    }

    private static String monday(String value) {
        return identity().of(new Timex("#t", "draft", FactSamples.at("Monday"), TimexType.DATE, value, "", null, ""));
    }

    private static String hint(String words) {
        return identity().of(new Attribution("#a", "draft", FactSamples.at("Roke hints at"), OTHER_VOICE.source(), OTHER_VOICE.cue(), List.of(), words,
                Form.INDIRECT, ""));
    }

    private static String correction(String words) {
        return identity().of(new Revision("#r", "draft", FactSamples.at(words), RevisionKind.CORRECTION, "", ""));
    }

    private static String quotedBy(String speaker) {
        return identity().of(new Quotation("#q", "draft", FactSamples.at("No"), "", speaker, "", false, false, ""));
    }

    @Test
    void namesTellRolesWithOneHeadApart() {
        assertNotEquals(roleOf("arkley"), roleOf("denholm"));
        assertEquals(roleOf("arkley"), roleOf("arkley"));
    }

    private static String roleOf(String town) {
        String words = "the mayor of " + town;
        Claim claim = new Claim("#c", "draft", FactSamples.at(words + " resigned"), "resign", "", List.of(FactSamples.role("A0", words, "mayor", "")),
                Polarity.POSITIVE, Factuality.CERTAIN, "");
        Passage at = new Passage(new Span(13, words.length()), 0, Zone.BODY, town, false);
        return new ClaimIdentity(List.of(claim, new Name("#n", "draft", at, NameKind.PLACE, town, true))).of(claim);
    }

    @Test
    void caseArticlesPunctuationAndTheOrderOfADateMakeNoDifference() {
        assertEquals(quoted("“We won't sell”"), quoted("we won’t  sell,"));
        assertNotEquals(quoted("We will sell"), quoted("We will not sell"));
        assertNotEquals(quoted("It costs $5"), quoted("It costs £5"));
        assertEquals(day("Tuesday, January 7"), day("Tuesday, 7 January"));
        assertEquals(judged("the sale of a mill"), judged("Sale of the mill"));
        assertNotEquals(judged("sale of mill"), judged("sale of mills"));
    }

    private static String quoted(String words) {
        return identity().of(new Quotation("#q", "draft", FactSamples.at(words), "", "", "", false, false, ""));
    }

    private static String day(String words) {
        return new ClaimIdentity(List.of()).of(new StatedDay("#d", "draft", FactSamples.at(words), "Tuesday", 0, "", true));
    }

    private static String judged(String of) {
        return identity().of(new Judgement("#j", "draft", FactSamples.at("bad"), "bad", "opinion", of, ""));
    }

    private static Fact changed(Fact fact, RecordComponent field) throws ReflectiveOperationException {
        return with(fact, field, other(field.getName(), field.getAccessor().invoke(fact)));
    }

    private static Object other(String field, Object value) {
        if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return all[(constant.ordinal() + 1) % all.length];
        }
        if (value instanceof List<?> list) {
            List<Object> longer = new ArrayList<>(list);
            longer.add(list.isEmpty() || list.get(0) instanceof String ? "other" : list.get(0) instanceof Role ? FactSamples.role("A2", "Roke", "roke", "") : list.get(0));
            return longer;
        }
        if (value instanceof String) {
            return switch (field) {
                case "claim" -> "#other-claim";
                case "attribution" -> "#other-voice";
                case "here", "there", "of" -> value.toString().startsWith("#") || value.toString().startsWith("wire#") ? "#other-claim" : "other";
                default -> value + " other";
            };
        }
        return value instanceof Boolean yes ? !yes : value instanceof Integer number ? number + 1 : value instanceof Double number ? (Object) (number == Double.POSITIVE_INFINITY ? 120 : number - 0.25)
                : value instanceof Interval ? FactSamples.days(4, 4) : value instanceof Speaker ? OTHER_VOICE.source() : OTHER_VOICE.cue();
    }

    private static Fact moved(Fact fact) throws ReflectiveOperationException {
        Fact moved = fact;
        for (RecordComponent field : fact.getClass().getRecordComponents()) {
            Object value = field.getAccessor().invoke(fact);
            if (value instanceof Passage at) {
                moved = with(moved, field, place(at, 500));
            } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Role) {
                moved = with(moved, field, list.stream().map(Role.class::cast).map(r -> new Role(r.label(), shifted(r.span(), 500), r.text(), r.head(), r.entity())).toList());
            } else if (value instanceof String text && text.contains("#")) {
                moved = with(moved, field, text.replace("#", "#moved-"));
            } else if (field.getName().equals("last")) {
                moved = with(moved, field, (int) value + 7);
            }
        }
        return moved;
    }

    private static Fact with(Fact fact, RecordComponent changed, Object value) throws ReflectiveOperationException {
        RecordComponent[] fields = fact.getClass().getRecordComponents();
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = fields[i].getName().equals(changed.getName()) ? value : fields[i].getAccessor().invoke(fact);
        }
        return (Fact) fact.getClass().getDeclaredConstructor(Arrays.stream(fields).map(RecordComponent::getType).toArray(Class[]::new)).newInstance(values);
    }

    private static Passage place(Passage at, int shift) {
        return new Passage(shifted(at.span(), shift), at.sentence() + 7, at.zone(), at.text(), true);
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
