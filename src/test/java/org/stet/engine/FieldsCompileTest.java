package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.fact.Fact;
import org.stet.finding.Category;
import org.stet.finding.Level;
import org.stet.rule.Conditions;
import org.stet.rule.FactTypes;
import org.stet.rule.Rule;
import org.stet.rule.Template;
import org.stet.rule.Variant;
import org.stet.text.Source;
import org.stet.text.Span;

/** A field name can be a word of the rule language; Drools then fails without saying which. */
class FieldsCompileTest {

    @Test
    void everyFieldOfEveryFactCompilesButUnit() {
        List<Rule> rules = new ArrayList<>();
        for (Class<?> type : FactTypes.all()) {
            if (type.isRecord() && Fact.class.isAssignableFrom(type)) {
                rules.add(rule(type));
            }
        }
        assertDoesNotThrow(() -> new RuleCompiler().compile(rules));
    }

    private static Rule rule(Class<?> type) {
        StringBuilder conditions = new StringBuilder("$a : ").append(type.getSimpleName()).append("( $says : says )\n");
        for (RecordComponent field : type.getRecordComponents()) {
            String name = field.getName();
            if (!name.equals("unit")) {
                conditions.append("%s( %s == $a.%s, $%s : %s )\n".formatted(type.getSimpleName(), name, name, name, name));
            }
        }
        String id = type.getSimpleName().toLowerCase(Locale.ROOT);
        Source drl = new Source(id, """
                package org.stet.pack
                import org.stet.fact.*
                import org.stet.engine.Findings
                global Findings findings
                rule "%s"
                when
                    %s
                then
                    findings.report(drools, $a);
                end
                """.formatted(id, conditions));
        Variant variant = new Variant(id, "", Level.NOTE, new Template("x"), new Template("x"),
                List.of(new Conditions(id, new Span(0, drl.text().length()), List.of(), List.of("a"), Map.of(), null)));
        return new Rule(id, Category.UNSUPPORTED, id, "x", "", 1, false, List.of(), List.of(variant), List.of(), drl, drl);
    }
}
