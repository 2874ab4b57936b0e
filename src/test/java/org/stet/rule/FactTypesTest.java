package org.stet.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.rule.drl.DrlReader;
import org.stet.text.Problem;
import org.stet.text.Source;

class FactTypesTest {

    /** Drools' parser has words of its own; a field called like one cannot be compared, and nobody is told where. */
    @Test
    void everyFieldOfEveryFactCanBeNamedInACondition() {
        List<String> refused = new ArrayList<>();
        for (String type : FactTypes.facts()) {
            for (String field : FactTypes.fields(FactTypes.fact(type).orElseThrow())) {
                if (!problems("$a : " + type + "()\n    $b : " + type + "( " + field + " == $a." + field + " )").isEmpty()) {
                    refused.add(type + "." + field);
                }
            }
        }
        assertEquals(List.of(), refused);
    }

    @Test
    void everyFixedValueCanBeNamedInACondition() {
        assertEquals(List.of(), problems("$a : Claim( factuality == Factuality.CERTAIN, polarity == Polarity.NEGATIVE )\n"
                + "    Attribution( form != Form.DIRECT && source.kind in ( SourceKind.VAGUE, SourceKind.OUTLET ) )"));
    }

    private static List<String> problems(String conditions) {
        List<Problem> problems = new ArrayList<>();
        DrlReader.read(new Source("x.drl", """
                package org.stet.pack
                import org.stet.fact.*
                import org.stet.engine.Findings
                global Findings findings
                rule "x"
                when
                    %s
                    $stated : Stated()
                then
                    findings.report(drools, $stated);
                end
                """.formatted(conditions)), problems);
        return problems.stream().map(Problem::show).toList();
    }
}
