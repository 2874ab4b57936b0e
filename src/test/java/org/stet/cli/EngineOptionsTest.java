package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does the work makes no difference to the report, and what cannot be is told before any work. */
class EngineOptionsTest {

    @TempDir
    private Path dir;

    @Test
    void theSameBytesFromSpark() throws IOException {
        Shell.Ran local = audit("local");
        Shell.Ran spark = audit("spark", "--engine", "spark", "--master", "local[2]");
        assertEquals(local, spark);
        assertEquals(Files.readString(dir.resolve("local.json")), Files.readString(dir.resolve("spark.json")));
    }

    private Shell.Ran audit(String name, String... engine) {
        List<Object> words = new ArrayList<>(List.of("audit", "seeds", "--quiet", "--ledger", dir.resolve(name + "-ledger"), "--format", "json", "-o", dir.resolve(name + ".json")));
        words.addAll(List.of(engine));
        return Shell.run(words.toArray());
    }

    @Test
    void sparkMustBeToldWhere() {
        assertEquals(new Shell.Ran(2, "", """
                --engine spark: it does not say which cluster
                    Name it with --master, such as spark://HOST:7077 or local[4].
                """), Shell.run("audit", "seeds", "--engine", "spark"));
    }

    @Test
    void whatIsForSparkAlone() {
        assertEquals(new Shell.Ran(2, "", """
                --master: it says how Spark is to work, and Spark is not asked to
                    Add --engine spark, or leave it out.
                --spark-conf: it says how Spark is to work, and Spark is not asked to
                    Add --engine spark, or leave it out.
                """), Shell.run("audit", "seeds", "--master", "local[2]", "--spark-conf", "spark.executor.memory=4g"));
    }

    @Test
    void machinesOfAClusterShareAFolder() {
        assertEquals(new Shell.Ran(2, "", """
                --master spark://nowhere.example:7077: the machines of a cluster need a folder that they share
                    Name one with --spark-folder: on a disk that all of them have, or such as hdfs://... or s3a://...
                """), Shell.run("audit", "seeds", "--ledger", dir.resolve("ledger"), "--engine", "spark", "--master", "spark://nowhere.example:7077"));
    }

    @Test
    void aMasterThatIsNone() {
        assertEquals(new Shell.Ran(2, "", """
                sparc://desk: Spark cannot begin: Could not parse Master URL: 'sparc://desk'
                    Check the address given to --master, and that the cluster runs.
                """), Shell.run("audit", "seeds", "--ledger", dir.resolve("ledger"), "--engine", "spark", "--master", "sparc://desk", "--spark-folder", dir));
    }
}
