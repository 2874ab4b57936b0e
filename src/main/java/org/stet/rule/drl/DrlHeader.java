package org.stet.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.stet.rule.FactTypes;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Checks what stands in a DRL file outside of its rules. */
final class DrlHeader {

    private static final String PACKAGE = "org.stet.pack";
    private static final String FINDINGS = "org.stet.engine.Findings";
    private static final String FACTS = "org.stet.fact.";
    private static final Pattern ZONE = Pattern.compile("\\bZone\\.");

    private final Source source;
    private final List<Problem> problems;

    DrlHeader(Source source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    void check(PackageDescr parsed) {
        if (!PACKAGE.equals(parsed.getName())) {
            report(new Span(0, 0), "the file does not begin with 'package " + PACKAGE + "'", "Write that line first.");
        }
        parsed.getImports().forEach(i -> refuseUnless(allowed(i.getTarget()), i, "the import '" + i.getTarget() + "' is not allowed",
                "Import only " + FACTS + "* and " + FINDINGS + "."));
        parsed.getGlobals().forEach(g -> refuseUnless(g.getIdentifier().equals("findings")
                        && List.of("Findings", FINDINGS).contains(g.getType()), g,
                "the global '" + g.getIdentifier() + "' is not allowed", "The only global is: global Findings findings"));
        if (parsed.getGlobals().isEmpty() || parsed.getImports().stream().noneMatch(i -> i.getTarget().equals(FINDINGS))) {
            report(new Span(0, 0), "'findings' is not declared",
                    "Write 'import " + FINDINGS + "' and 'global Findings findings' below the package.");
        }
        Matcher zone = ZONE.matcher(source.text());
        if (zone.find() && parsed.getImports().stream().noneMatch(i -> i.getTarget().equals(Zone.class.getName()))) {
            report(new Span(zone.start(), zone.end() - 1), "'Zone' is not imported", "Write 'import " + Zone.class.getName() + "' at the top.");
        }
        List<BaseDescr> foreign = new ArrayList<>(parsed.getFunctions());
        foreign.addAll(parsed.getFunctionImports());
        foreign.addAll(parsed.getAccumulateImports());
        foreign.addAll(parsed.getAttributes());
        foreign.addAll(parsed.getTypeDeclarations());
        foreign.addAll(parsed.getEnumDeclarations());
        foreign.addAll(parsed.getEntryPointDeclarations());
        foreign.addAll(parsed.getWindowDeclarations());
        foreign.forEach(d -> refuseUnless(false, d, "only rules may stand in this file",
                "Remove functions, declarations, static imports and attributes outside of rules."));
    }

    private static boolean allowed(String target) {
        return target.equals(FINDINGS) || target.equals(FACTS + "*")
                || FactTypes.all().stream().anyMatch(t -> t.getName().equals(target));
    }

    private void refuseUnless(boolean allowed, BaseDescr d, String what, String mend) {
        if (!allowed) {
            int start = Math.max(d.getStartCharacter(), 0);
            report(source.lineSpan(source.position(start).line()), what, mend);
        }
    }

    private void report(Span span, String what, String mend) {
        problems.add(Problem.at(source, span, what, mend));
    }
}
