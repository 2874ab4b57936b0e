package org.stet.rule.drl;

import java.nio.charset.StandardCharsets;
import org.stet.finding.RuleEntry;
import org.stet.rule.Checksum;
import org.stet.rule.Rule;
import org.stet.rule.Variant;

/** Tells one form of a rule from another: by all that decides what it finds and says, as it is in force. Its examples do not matter. */
public final class RuleVersion {

    private static final int DIGITS = 12;

    private RuleVersion() {
    }

    /** The first 12 hex digits of the sha256. */
    static String of(Rule rule) {
        Checksum sum = new Checksum();
        add(sum, "conditions", DrlPrinter.print(rule));
        add(sum, "told", String.join("\n", rule.category().label(), rule.title(), rule.standard(), rule.why(), String.valueOf(rule.confidence()),
                String.valueOf(rule.symmetric())));
        for (Variant variant : rule.variants()) {
            add(sum, variant.id(), variant.level() + "\n" + variant.message().text() + "\n" + variant.help().text());
        }
        return sum.hex().substring(0, DIGITS);
    }

    private static void add(Checksum sum, String name, String text) {
        sum.add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The rule as reports name it. */
    public static RuleEntry entry(Rule rule) {
        return new RuleEntry(rule.id(), of(rule), rule.title(), rule.category(), rule.level(), rule.standard(), rule.why());
    }
}
