package org.stet.rule.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Excerpt;
import org.stet.text.Problem;
import org.stet.text.Source;

/** DRL that would run code is refused before Drools sees it, at the line and column of what is wrong. In each form {@code ^} stands before that. */
class HostileDrlTest {

    private static final String REPORT = " then findings.report(drools, $c); end";

    private static List<Problem> told(String rules) {
        List<Problem> problems = new ArrayList<>();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DrlReader.read(new Source("t.drl", DrlPrinter.HEAD + rules), problems));
        return problems;
    }

    private static void assertRefused(String marked) {
        int mark = marked.indexOf('^');
        List<Problem> told = told(marked.replace("^", ""));
        assertFalse(told.isEmpty(), "is let through");
        Excerpt at = told.get(0).where().orElseThrow();
        String where = at.at().toString();
        String expected = new Source("", DrlPrinter.HEAD + marked).position(DrlPrinter.HEAD.length() + mark).toString();
        assertEquals(expected, where, () -> told.get(0).show());
    }

    /** The forms that were tried on Drools before there was a check: all ran. */
    @ParameterizedTest
    @ValueSource(strings = {
        "^rule x when $c : Claim() then System.setProperty(\"pwn\",\"1\"); end",
        "rule x when $c : Claim( ^System.setProperty(\"pwn\",\"1\") == null )" + REPORT,
        "rule x when $c : Claim( ^java.lang.System.setProperty(\"pwn\",\"1\") == null )" + REPORT,
        "rule x when $c : Claim() ^eval( System.setProperty(\"pwn\",\"1\") == null )" + REPORT,
        "rule x when $c : Claim() ^Object() from System.setProperty(\"pwn\",\"1\")" + REPORT,
        "^function void f(){ System.setProperty(\"pwn\",\"1\"); } rule x when $c : Claim()" + REPORT,
        "^rule x when $c : Claim() then $c.getClass().getClassLoader(); end",
        "^rule x when $c : Claim() then Class.forName(\"java.lang.System\"); end",
        "^rule x when $c : Claim() then org.kie.api.KieServices.get(); end",
        "rule x when $c : Claim( ^this.getClass().getClassLoader() != null )" + REPORT,
        "rule x when $c : Claim( ^getClass() != null )" + REPORT,
        "rule x when $c : Claim() accumulate( Claim( $l : text ), $s : sum( ^System.exit(1) ) )" + REPORT,
        "^rule x salience ( System.exit(1) ) when $c : Claim()" + REPORT,
        "^rule x when $c : Claim() then while(true){} end",
        "^import static java.lang.System.exit; rule x when $c : Claim()" + REPORT,
        "rule x when $c : Claim( $x : ^System.getenv() )" + REPORT,
        "^rule x enabled ( System.exit(0) ) when $c : Claim()" + REPORT})
    void whatRanOnDroolsIsRefused(String form) {
        assertRefused(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "^import java.lang.Runtime; rule x when $c : Claim()" + REPORT,
        "^import java.lang.*; rule x when $c : Claim()" + REPORT,
        "^import function java.lang.System.exit; rule x when $c : Claim()" + REPORT,
        "^import accumulate java.lang.Runtime r; rule x when $c : Claim()" + REPORT,
        "^global java.lang.Runtime runtime; rule x when $c : Claim()" + REPORT,
        "^declare Evil x : String end rule x when $c : Claim()" + REPORT,
        "^query q( String s ) Claim( text == s ) end rule x when $c : Claim()" + REPORT,
        "rule x when $c : Claim( text == \"\"^\"\n  a\"\"\" )" + REPORT,
        "rule x when $c : Claim( text == \"^\\u0022 + System.exit(1) + \\u0022\" )" + REPORT,
        "rule x when $c : Claim( text == \"a\\^\\u0022\" )" + REPORT,
        "rule x when $c : Claim( ((java.util.function.Supplier<String>^) () -> text).get() == \"\" )" + REPORT,
        "rule x when $c : Claim( text.chars()^.anyMatch(c -> c == 1) )" + REPORT,
        "rule x when $c : Claim( String:^:valueOf != null )" + REPORT,
        "rule x when $c : Claim( ^Claim.class != null )" + REPORT,
        "rule x when $c : Claim( ^class.classLoader != null )" + REPORT,
        "rule x when $c : Claim( ^this.class != null )" + REPORT,
        "rule x when $c : Claim( ^span().getClass() != null )" + REPORT,
        "rule x when $c : Claim() $d : Claim( ^$c.getClass().getRecordComponents() != null )" + REPORT,
        "rule x when $c : Claim( ^text.getClass().forName(\"java.lang.Runtime\") != null )" + REPORT,
        "rule x when $c : Claim( ^text.intern() != null )" + REPORT,
        "rule x when $c : Claim( ^text.repeat(1000000000) != null )" + REPORT,
        "rule x when $c : Claim( ^text.replaceAll(\"(a+)+\", \"\") != null )" + REPORT,
        "rule x when $c : Claim( ^new ProcessBuilder(\"true\").start() != null )" + REPORT,
        "rule x when $c : Claim( new Claim() ^{ } != null )" + REPORT,
        "rule x when $c : Claim( ^new int[] {1}.length == 1 )" + REPORT,
        "rule x when $c : Claim( text ^= \"a\" )" + REPORT,
        "rule x when $c : Claim( (^text != null ? System.exit(1) : null) == null )" + REPORT,
        "rule x when $c : Claim( text == ^Runtime.getRuntime().toString() )" + REPORT,
        "rule x when $c : Claim( ^text str[startsWith] \"a\" )" + REPORT,
        "rule x when $c : Claim( ^text soundslike \"a\" )" + REPORT,
        "rule x when $c : Claim( eval( ^System.exit(1) == null ) )" + REPORT,
        "rule x when $c : Claim( /* \" */ ^System.exit(1) == null /* \" */ )" + REPORT,
        "rule x when $c : Claim( text == \"/*\", ^System.exit(1) == null, text == \"*/\" )" + REPORT,
        "rule x when $c : Claim( text == \"//\", ^System.exit(1) == null\n )" + REPORT,
        "rule x when $c : Claim() ^Object() from collect( Claim() )" + REPORT,
        "rule x when $c : Claim() ^Claim() from entry-point \"x\"" + REPORT,
        "rule x when $c : Claim() ^Claim() over window:time( 1s )" + REPORT,
        "rule x when $c : Claim() ^$n : Number() from accumulate( Claim(), init( System.exit(1); ) action( ) result( 1 ) )" + REPORT,
        "rule x when $c : Claim() accumulate( Claim(); $n : ^collectList( 1 ) )" + REPORT,
        "rule x when $c : Claim() ( ^$d : Claim() or Name() )" + REPORT,
        "rule x when $c : Claim() ^forall( Claim() Claim() )" + REPORT,
        "rule x when $c : ^Thread()" + REPORT,
        "rule x when $c : ^java.lang.Object()" + REPORT,
        "^rule x @Watch( * ) when $c : Claim()" + REPORT,
        "^rule x extends y when $c : Claim()" + REPORT,
        "^rule x ruleflow-group \"a\" when $c : Claim()" + REPORT,
        "^rule x agenda-group \"a\" when $c : Claim()" + REPORT,
        "^rule x timer ( int: 1s ) when $c : Claim()" + REPORT,
        "^rule x dialect \"mvel\" when $c : Claim()" + REPORT,
        "^rule x no-loop when $c : Claim()" + REPORT,
        "^rule x when $c : Claim() then drools.getKnowledgeRuntime(); end",
        "^rule x when $c : Claim() then findings.report(drools, $c); System.exit(1); end",
        "^rule x when $c : Claim() then findings.report(drools, (Claim) $c); end",
        "^rule x when $c : Claim() then findings.report(drools, $c /* */, System.exit(1)); end",
        "^rule x when $c : Claim() then findings.report(drools, $c); modify( $c ) { } end",
        "^rule x when $c : Claim() then findings.report(drools, $c); then[other] System.exit(1); end",
        "rule x when $c : Claim() ^do[other]" + REPORT,
        "^rule x when $c : Claim() then delete( $c ); end"})
    void whatElseIsJavaIsRefused(String form) {
        assertRefused(form);
    }

    @Test
    void whatIsNestedWithoutEndIsRefusedSoon() {
        for (String form : List.of("(".repeat(50_000) + "text == \"\"" + ")".repeat(50_000), "!".repeat(50_000) + "negated", "text == \"\"" + " || text == \"\"".repeat(8_000))) {
            assertFalse(told("rule x when $c : Claim( " + form + " )" + REPORT).isEmpty());
        }
        assertFalse(told("rule x when " + "not( ".repeat(20_000) + " $c : Claim()" + " )".repeat(20_000) + REPORT).isEmpty());
        assertFalse(told("/*".repeat(50_000)).isEmpty());
    }

    @Test
    void aLongTextIsATextStill() {
        assertTrue(told("rule x when $c : Claim( text == \"" + "// \\\" */ ".repeat(5_000) + "\" )" + REPORT).isEmpty());
    }
}
