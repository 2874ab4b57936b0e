package org.stet.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;

/** An open ledger: the database and its tables. The classes of this room that read and write single tables take it. */
public final class Ledger implements AutoCloseable {

    /** The file, as H2 names it, without {@code .mv.db}. */
    static final String FILE = "ledger";

    /** On a server, unless its URL says otherwise with {@code currentSchema}: the tables' names may be others' too. */
    private static final String SCHEMA = "stet";
    private static final int CONNECTIONS = 4;
    private static final int SECONDS_TO_CONNECT = 10;
    /** What is committed is in the file; no threads of H2's own at the end; whole documents are stored beside their rows. */
    private static final String H2_SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

    private final LedgerPlace place;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Ledger(LedgerPlace place, HikariDataSource pool) {
        this.place = place;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens a ledger, and makes it where there is none.
     *
     * @throws LedgerException if that cannot be done, or another program holds it for longer than one is willing to wait
     */
    public static Ledger open(LedgerPlace place, Patience patience) {
        DataSource source = source(place);
        try {
            Connection first = patience.wait(place, () -> connect(place, source));
            // an H2 database stays open as long as one connection does
            try (first) {
                new Schema(place, source).bringUpToDate();
                return new Ledger(place, pool(source));
            }
        } catch (SQLException | FlywayException | HikariPool.PoolInitializationException e) {
            throw Faults.of(place, e);
        }
    }

    /** Whether somebody has made a ledger there; of a server that is not asked. */
    public static boolean isMade(LedgerPlace place) {
        return !(place instanceof LedgerPlace.Folder folder) || Files.exists(folder.path().resolve(FILE + ".mv.db"));
    }

    private static Optional<Connection> connect(LedgerPlace place, DataSource source) {
        try {
            return Optional.of(source.getConnection());
        } catch (SQLException e) {
            if (Faults.isHeld(e)) {
                return Optional.empty();
            }
            throw Faults.of(place, e);
        }
    }

    private static DataSource source(LedgerPlace place) {
        if (place instanceof LedgerPlace.Server server) {
            return server(server);
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + (place instanceof LedgerPlace.Folder folder ? "file:" + file(folder) : "mem:" + UUID.randomUUID()) + H2_SETTINGS);
        return source;
    }

    private static DataSource server(LedgerPlace.Server server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(server.url());
        } catch (IllegalArgumentException e) {
            throw LedgerException.of(server.shown(), "this is not the URL of a PostgreSQL database", "Write it as jdbc:postgresql://server/database.");
        }
        Optional.ofNullable(System.getenv("STET_LEDGER_USER")).filter(user -> source.getUser() == null).ifPresent(source::setUser);
        Optional.ofNullable(System.getenv("STET_LEDGER_PASSWORD")).filter(password -> source.getPassword() == null).ifPresent(source::setPassword);
        if (source.getCurrentSchema() == null) {
            source.setCurrentSchema(SCHEMA);
        }
        source.setApplicationName("stet");
        source.setLoginTimeout(SECONDS_TO_CONNECT);
        source.setTcpKeepAlive(true);
        return source;
    }

    private static Path file(LedgerPlace.Folder folder) {
        Path whole = folder.path().toAbsolutePath().normalize();
        if (whole.toString().contains(";")) {
            throw LedgerException.of(folder.shown(), "the path of a ledger cannot have a semicolon in it", "Name another folder with --ledger.");
        }
        try {
            Files.createDirectories(whole);
        } catch (IOException e) {
            throw LedgerException.of(folder.shown(), "no ledger can be kept there, as the folder cannot be made",
                    "Name a folder that you may write to with --ledger.", e);
        }
        if (!Files.isWritable(whole)) {
            throw LedgerException.of(folder.shown(), "no ledger can be kept there, as the folder cannot be written to",
                    "Name a folder that you may write to with --ledger.");
        }
        return whole.resolve(FILE);
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("ledger");
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(SECONDS_TO_CONNECT * 1000L);
        return new HikariDataSource(config);
    }

    public LedgerPlace place() {
        return place;
    }

    /** For the classes of this room, which hold all SQL. */
    Jdbi jdbi() {
        return jdbi;
    }

    boolean isServer() {
        return place instanceof LedgerPlace.Server;
    }

    /** Does something with the database, and says in plain words what it finds wrong. @throws LedgerException if the database fails */
    <T> T asking(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw Faults.of(place, e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
