package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script ./stet, run as a user runs it, on the classes that these tests run on. */
class LauncherTest {

    private static final Path TOP = Path.of("").toAbsolutePath();

    /** With a space in its name. */
    @TempDir
    private Path dir;
    private Path home;
    private final List<Path> links = new ArrayList<>();

    @BeforeEach
    void putATreeThatIsBuilt() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")) && Files.exists(TOP.resolve("target/classpath.txt")));
        home = Files.createDirectories(dir.resolve("our tools/stet 1"));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.copy(TOP.resolve("stet"), home.resolve("stet"));
        assertTrue(home.resolve("stet").toFile().setExecutable(true));
        link("rules", TOP.resolve("rules"));
        Files.createDirectories(home.resolve("target"));
        link("target/classes", TOP.resolve("target/classes"));
        Files.copy(TOP.resolve("target/classpath.txt"), home.resolve("target/classpath.txt"));
        Files.writeString(home.resolve("target/built"), "");
        if (Files.isDirectory(TOP.resolve("facts"))) {
            link("facts", TOP.resolve("facts"));
        }
    }

    private void link(String name, Path target) throws IOException {
        links.add(Files.createSymbolicLink(home.resolve(name), target));
    }

    @AfterEach
    void removeLinks() throws IOException {
        for (Path link : links) {
            Files.delete(link);
        }
    }

    /** From another folder, through a link, in an odd place at an odd time, with nothing to read from. */
    @Test
    void resultsDependOnNothingAround() throws Exception {
        Path linked = Files.createSymbolicLink(dir.resolve("stet"), home.resolve("stet"));
        Shell.Ran ran = bash("cd /; '" + linked + "' audit '" + TOP.resolve("seeds") + "' --format json <&-", Map.of("LC_ALL", "C",
                "STET_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"));
        assertEquals(Shell.run("audit", TOP.resolve("seeds"), "--format", "json"), ran);
    }

    @Test
    void anInstalledSparkBeginsIt() throws Exception {
        Path submit = Files.createDirectories(dir.resolve("a spark/bin")).resolve("spark-submit");
        Files.writeString(submit, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertTrue(submit.toFile().setExecutable(true));
        Shell.Ran ran = bash("'" + home.resolve("stet") + "' audit 'my seeds' --engine=spark --master spark://desk:7077 --spark-conf spark.executor.memory=4g",
                Map.of("SPARK_HOME", submit.resolveSibling("..").toString()));
        String jar = home.resolve("target/spark/stet.jar").toString();
        assertEquals(new Shell.Ran(0, """
                --conf
                spark.driver.memory=3g
                --master
                spark://desk:7077
                --conf
                spark.executor.memory=4g
                --jars
                JARS
                --class
                org.stet.cli.Stet
                STET
                audit
                my seeds
                --engine=spark
                --master
                spark://desk:7077
                --spark-conf
                spark.executor.memory=4g
                """, ""), new Shell.Ran(ran.exit(), ran.out().replaceAll("(?m)^" + Pattern.quote(jar) + ",.*$", "JARS").replace(jar, "STET"), ran.err()));
        String jars = ran.out().lines().filter(line -> line.contains(",")).findFirst().orElseThrow();
        assertTrue(jars.contains("/drools-engine-") && !jars.contains("/slf4j-simple-"), jars);
    }

    @Test
    void javaIsToldWhatSparkTellsIt() throws IOException {
        Matcher ours = Pattern.compile("(?s)SPARK_OPENS=\\((.*?)\\)").matcher(Files.readString(TOP.resolve("stet")));
        assertTrue(ours.find());
        // two packages newer Javas have no more, and warn of
        assertEquals(Stream.of(JavaModuleOptions.defaultModuleOptionArray())
                .filter(o -> o.startsWith("--add-opens=java.base/") && !o.contains("jdk.internal.ref") && !o.contains("sun.security.action")).toList(),
                Stream.of(ours.group(1).trim().split("\\s+")).map(p -> "--add-opens=java.base/" + p + "=ALL-UNNAMED").toList());
    }

    @Test
    void runsWithoutSparkHaveNothingOfIt() throws IOException {
        String[] entries = Files.readString(TOP.resolve("target/classpath.txt")).split(":");
        assertTrue(Stream.of(entries).noneMatch(e -> e.contains("/org/apache/spark/") || e.contains("/scala-library/") || e.contains("/hadoop-client")));
        // by another library, which Maven once left out for Spark's own
        assertTrue(Stream.of(entries).anyMatch(e -> e.contains("/commons-io/")));
    }

    @Test
    void aReaderThatEndsIsNoFault() throws Exception {
        Shell.Ran ran = bash("'" + home.resolve("stet") + "' audit '" + TOP.resolve("seeds") + "' --fail-on never | head -c 1; exit ${PIPESTATUS[0]}",
                Map.of());
        assertEquals(new Shell.Ran(0, ran.out().substring(0, 1), ""), ran);
    }

    /** In a format of which there is more than a pipe holds; {@link ManyFindingsTest} has the others. */
    @Test
    void aReaderThatEndsIsNoFaultInOtherFormatsEither() throws Exception {
        Path file = dir.resolve("out.csv");
        Shell.Ran ran = bash("'" + home.resolve("stet") + "' audit '" + TOP.resolve("seeds") + "' --fail-on never --format csv -o '" + file
                + "' --format sarif | head -n 1; exit ${PIPESTATUS[0]}", Map.of());
        assertEquals(new Shell.Ran(0, "{\n", ""), ran);
        assertTrue(Files.readString(file).startsWith("\uFEFF\"kind\""));
    }

    /** The code 1 would say that there are findings. */
    @Test
    void aTreeThatCannotBeBuiltIsOurOwnFault() throws Exception {
        Files.delete(home.resolve("target/built"));
        Files.createDirectory(home.resolve("target/build.lock"));
        assertEquals(new Shell.Ran(3, "", "stet: cannot write to " + home.toRealPath() + "/target, which the build needs;"
                + " let whoever may write there run Stet once.\n"), bash("'" + home.resolve("stet") + "' rules list", Map.of()));
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        assertEquals(new Shell.Ran(2, "", "standard output: cannot be written: No space left on device\n"),
                bash("'" + home.resolve("stet") + "' rules list > /dev/full", Map.of()));
    }

    @Test
    void theCompletionIsAScript() throws Exception {
        Path script = Files.writeString(dir.resolve("completion.sh"), Shell.run("generate-completion").out());
        assertEquals(new Shell.Ran(0, "", ""), bash("bash -n '" + script + "' && source '" + script + "'", Map.of()));
        assertEquals("--against\n", bash("source '" + script + "'; COMP_WORDS=(stet check --ag); COMP_CWORD=2; COMP_LINE='stet check --ag'; COMP_POINT=15;"
                + " _complete_stet; printf '%s\\n' \"${COMPREPLY[@]}\"", Map.of()).out());
    }

    private Shell.Ran bash(String command, Map<String, String> environment) throws Exception {
        Path out = dir.resolve("out");
        Path err = dir.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(List.of("/bin/bash", "-c", command)).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("STET_JAVA_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Shell.Ran(process.waitFor(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
