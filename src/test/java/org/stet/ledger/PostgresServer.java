package org.stet.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.stet.text.TemporaryFolder;
import org.tukaani.xz.XZInputStream;

/**
 * A real PostgreSQL from the registry's binaries, started when it is first asked for and ended with this process. PostgreSQL will not run as
 * root, so that there it runs as nobody.
 */
public final class PostgresServer {

    private static final String PACKED = "/postgres-linux-x86_64.txz";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static PostgresServer shared;

    private final Path programs;
    private final Path folder;
    private final Path place;
    private final int port;
    private Process process;

    private PostgresServer(Path programs, TemporaryFolder folder) throws IOException {
        this.programs = programs;
        this.folder = folder.path();
        this.place = folder.path().resolve("data");
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** The one that tests share, running. */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            shared = fresh();
        }
        return shared;
    }

    /** One of its own, for tests that stop it. */
    public static PostgresServer fresh() {
        try {
            TemporaryFolder folder = TemporaryFolder.make("stet-postgres");
            PostgresServer server = new PostgresServer(unpacked(folder.path()), folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.stop();
                try {
                    folder.close();
                } catch (IOException e) {
                    // the system clears its folder for temporary files
                }
            }));
            server.initialise();
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The programs and what they need, for everybody to read. */
    private static Path unpacked(Path folder) throws IOException {
        Path to = folder.resolve("postgres");
        try (InputStream packed = PostgresServer.class.getResourceAsStream(PACKED);
             TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = to.resolve(entry.getName()).normalize();
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
                    file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
        return to.resolve("bin");
    }

    private void initialise() throws IOException {
        if (isRoot()) {
            run("chown", "-R", "nobody", folder.toString());
            folder.toFile().setExecutable(true, false);
        }
        run(asAnybody("initdb", "-D", place.toString(), "-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String[] asAnybody(String program, String... args) {
        List<String> words = new ArrayList<>(isRoot() ? List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups") : List.of());
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(args));
        return words.toArray(String[]::new);
    }

    private void run(String... command) throws IOException {
        Process ran = builder(command).start();
        try {
            if (!ran.waitFor(120, TimeUnit.SECONDS) || ran.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + Files.readString(log()));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder builder(String... command) throws IOException {
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private Path log() {
        return folder.resolve("log");
    }

    /** Starts it, and waits until it answers. */
    public void start() {
        try {
            process = begin();
            for (int tries = 0; !answers(); tries++) {
                if (tries == 300) {
                    throw new IllegalStateException("PostgreSQL does not answer: " + Files.readString(log()));
                }
                Thread.sleep(100);
                // what is left of one that was killed can keep the next from starting for a moment
                process = process.isAlive() ? process : begin();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process begin() throws IOException {
        return builder(asAnybody("postgres", "-D", place.toString(), "-p", String.valueOf(port), "-k", "", "-c", "listen_addresses=127.0.0.1",
                "-c", "fsync=off", "-c", "max_connections=40")).start();
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Ends it at once, with all connections, as a crash of its machine would. */
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            place.resolve("postmaster.pid").toFile().delete();
        }
    }

    /** The URL of a new database. */
    public String database() {
        String name = "ledger" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url("postgres")); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return url(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=desk";
    }
}
