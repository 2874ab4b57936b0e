package org.stet.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Facts written as YAML and read again are the same facts, whatever their texts are. */
class FactFileTest {

    private static final List<String> ODD = List.of("", "#covid-19", "#", "yes", "no", "on", "null", "~", "1.0", "1e3", "0x1F", "12-30", "1_000", "0o17",
            "2026-01-08", "12:30:45", ": x", "x: y", "x #y", "- x", "? x", "'", "\"", "''", "“quoted” 'twice'", "line\nbreak", "\nx", "x\n", "x\r\ny", " x ", "\t",
            "%", "@x", "`x`", "!tag", "&a", "*a", "{a}", "[a]", "|", ">", "a\\b", "é 😀 \u200b", "\u0007", "\u2028", "\uFEFF", "---", "...", ".inf", ".nan");

    @Property(tries = 500)
    void outAndInAgain(@ForAll("documentFacts") DocumentFacts facts) {
        assertEquals(facts, again(facts));
    }

    @Example
    void everyOddText() {
        for (String odd : ODD) {
            DocumentFacts facts = facts("d", odd, odd, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            assertEquals(facts, again(facts), odd);
        }
    }

    private static DocumentFacts again(DocumentFacts facts) {
        return FactFile.read(new Source("facts.yaml", FactFile.write(facts)), facts.document());
    }

    @Provide
    Arbitrary<DocumentFacts> documentFacts() {
        Arbitrary<String> texts = Arbitraries.oneOf(Arbitraries.of(ODD), Arbitraries.strings().ofMaxLength(12).filter(FactFileTest::isText));
        Arbitrary<Double> numbers = Arbitraries.oneOf(Arbitraries.doubles(), Arbitraries.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY,
                0.0, 1e9, 110.0));
        return Combinators.combine(Arbitraries.of("d", "000", "a#b", "yes", "x: y"), texts, texts, numbers, numbers).as(FactFileTest::facts);
    }

    /** Half a surrogate pair is no text that a file could hold. */
    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c)) && text.indexOf('\uFFFE') < 0 && text.indexOf('\uFFFF') < 0;
    }

    private static DocumentFacts facts(String d, String text, String other, double min, double max) {
        Passage at = new Passage(new Span(0, text.length()), 0, Zone.BODY, text, text.length() % 2 == 0);
        Interval days = new Interval(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 4));
        String claim = d + "#claim-1";
        String said = d + "#attribution-1";
        return new DocumentFacts(d, "0f0f", "stet " + other, List.of(new Name(d + "#name-1", d, at, NameKind.OTHER, text, true)),
                List.of(new Claim(claim, d, at, text, other, List.of(new Role("A0", new Span(1, 2), text, other, "")), Polarity.NEGATIVE,
                        Factuality.POSSIBLE, said)),
                List.of(new Attribution(said, d, at, new Speaker(new Span(0, 0), text, other, SourceKind.VAGUE, true), new Cue(new Span(3, 4), text, other,
                        Stance.NEUTRAL), List.of(new Span(5, 9), new Span(11, 12)), text, Form.MIXED, d + "#time-1")),
                List.of(new Quotation(d + "#quotation-1", d, at, text, other, "", true, text.isEmpty(), ""),
                        new Quotation(d + "#quotation-2", d, at, text, other, said, false, other.isEmpty(), d + "#quotation-1")),
                List.of(new Quantity(d + "#quantity-1", d, at, min, max, Bound.values()[text.length() % 9], QuantityKind.AGE, text, other, other,
                        Change.values()[text.length() % 4], text, claim)),
                List.of(new Timex(d + "#time-1", d, at, TimexType.DATE, text, "START", days, ""),
                        new Timex(d + "#time-2", d, at, TimexType.SET, other, "", null, claim)),
                List.of(new Place(d + "#place-1", d, at, text, claim)), List.of(new Cause(d + "#cause-1", d, at, text, 0.5, claim, said)),
                List.of(new Qualifier(d + "#qualifier-1", d, at, text, other, "")),
                List.of(new Accusation(d + "#accusation-1", d, at, text, other, text, other, text, said, claim)),
                List.of(new Response(d + "#response-1", d, at, text, other, ResponseKind.DENIAL, other, text)),
                List.of(new Characterisation(d + "#characterisation-1", d, at, text, other, text, other, List.of(text, other), true, said)),
                List.of(new Position(d + "#position-1", d, at, text, other, text)),
                List.of(new Superlative(d + "#superlative-1", d, at, text, other, text.length() % 3, other, text.isEmpty(), other.isEmpty(), claim)),
                List.of(new Group(d + "#group-1", d, at, text, Extent.values()[text.length() % 4], other, text, claim)),
                List.of(new LegalStatus(d + "#legal-1", d, at, text, other, text, other, claim)),
                List.of(new StatedDay(d + "#day-1", d, at, text, text.length(), other, text.isEmpty())),
                List.of(new Revision(d + "#revision-1", d, at, RevisionKind.values()[text.length() % 2], text, other)),
                List.of(new AnonymousSource(d + "#anonymous-source-1", d, at, text, SourceCount.values()[text.length() % 2], other.isEmpty(), said)),
                List.of(new Wrong(d + "#wrong-1", d, at, text, Gravity.values()[text.length() % 2], other, text, said, text.isEmpty(), other.isEmpty(), claim)),
                List.of(new Judgement(d + "#judgement-1", d, at, text, other, text, said)),
                List.of(new Study(d + "#study-1", d, at, text, other, text, other)),
                List.of(new Poll(d + "#poll-1", d, at, text, other, text, other, text, other)),
                List.of(new Lead(d + "#lead-1", d, at, text.length())),
                List.of(new Outlet(d + "#outlet-1", d, at, text, said)));
    }
}
