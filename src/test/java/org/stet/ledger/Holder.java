package org.stet.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another program that opens a ledger and holds it until it is ended by force. */
final class Holder implements AutoCloseable {

    private final Process process;

    private Holder(Process process) {
        this.process = process;
    }

    public static void main(String[] args) throws IOException {
        Ledger.open(new LedgerPlace.Folder(Path.of(args[0])), Patience.NONE);
        System.out.println("open");
        System.in.read();
    }

    /** Returns when the ledger is open. */
    static Holder start(Path folder) {
        try {
            Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path"),
                    Holder.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            process.getInputStream().read();
            return new Holder(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
