package org.stet.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder of one run, which all machines share: its tables stay, what passes between the machines goes. Never one that was there before. */
final class RunFolder {

    private static final String PASSING = "_passing";

    private final FileSystem files;
    private final Path path;

    private RunFolder(FileSystem files, Path path) {
        this.files = files;
        this.path = path;
    }

    /** {@code run-1} in the folder, or the first after it that is not there. @param folder an address that Hadoop understands */
    static RunFolder make(String folder, Configuration conf) throws IOException {
        Path top = new Path(folder);
        FileSystem files = top.getFileSystem(conf);
        for (int number = 1;; number++) {
            Path run = files.makeQualified(new Path(top, "run-" + number));
            // of two that begin at once only one makes the file
            if (!files.exists(run) && files.createNewFile(new Path(run, "_begun"))) {
                return new RunFolder(files, run);
            }
        }
    }

    /** Where a table is put that stays. */
    String table(String name) {
        return new Path(path, name).toString();
    }

    /** Where what comes of one portion is put. */
    String portion(String stage, int number) {
        return new Path(passing(stage), "portion=" + number).toString();
    }

    /** All portions of a stage. */
    String portions(String stage) {
        return passing(stage).toString();
    }

    private Path passing(String stage) {
        return new Path(new Path(path, PASSING), stage);
    }

    void clear() throws IOException {
        files.delete(new Path(path, PASSING), true);
        files.delete(new Path(path, "_begun"), false);
    }
}
