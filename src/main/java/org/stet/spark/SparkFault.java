package org.stet.spark;

import java.util.List;
import org.apache.spark.SparkException;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** The cluster cannot do the work, or told what is wrong with its input. */
public final class SparkFault extends ProblemException {

    private static final long serialVersionUID = 1;

    SparkFault(List<Problem> problems) {
        super(problems);
    }

    static SparkFault of(String where, String what, String mend) {
        return new SparkFault(List.of(Problem.of(where, what, mend)));
    }

    static SparkFault noCluster(String master, Throwable fault) {
        return of(master, "Spark cannot begin: " + told(fault), "Check the address given to --master, and that the cluster runs.");
    }

    /** What Spark gave up with. */
    static SparkFault gaveUp(String master, Throwable fault) {
        return of(master, "Spark gave up: " + told(fault),
                "What is done is kept in the ledger. The logs of the workers tell more; --spark-conf spark.executor.memory=4g gives each executor more memory.");
    }

    private static String told(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String words = root instanceof SparkException ? String.valueOf(root.getMessage()) : root.toString();
        return words.lines().findFirst().orElse("").strip();
    }
}
