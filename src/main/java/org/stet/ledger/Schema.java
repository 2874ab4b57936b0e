package org.stet.ledger;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The ledger's tables, brought up to date by Flyway. Where they are, Flyway is not started, as that takes longer than opening a ledger. */
final class Schema {

    /** All migrations in their order. Each of their statements can be repeated: H2 keeps what was done of one that was interrupted. */
    static final List<String> MIGRATIONS = List.of("V1__ledger.sql", "V2__search.sql");

    private static final int NEWEST = MIGRATIONS.size();
    private static final int NONE = -1;
    private static final String TABLE = "flyway_schema_history";

    private final LedgerPlace place;
    private final DataSource source;

    Schema(LedgerPlace place, DataSource source) {
        this.place = place;
        this.source = source;
    }

    /** @throws LedgerException if a newer Stet has made the tables, or they cannot be made */
    void bringUpToDate() throws SQLException {
        int version = version();
        if (version > NEWEST) {
            throw LedgerException.of(place.shown(), "a newer Stet has written this ledger", "Use that Stet, or name another ledger with --ledger.");
        }
        if (version < NEWEST) {
            migrate(version);
        }
    }

    /** 0 where only a history of tables has been begun; {@link #NONE} where there is not even that. */
    private int version() throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            String schema = connection.getSchema();
            if (schema == null) {
                return NONE;
            }
            try (ResultSet tables = connection.getMetaData().getTables(null, schema, TABLE, null)) {
                if (!tables.next()) {
                    return NONE;
                }
            }
            try (ResultSet versions = statement.executeQuery("select \"version\" from \"" + TABLE + "\" where \"success\"")) {
                int newest = 0;
                while (versions.next()) {
                    newest = Math.max(newest, Optional.ofNullable(versions.getString(1)).map(Integer::parseInt).orElse(0));
                }
                return newest;
            }
        }
    }

    private void migrate(int version) {
        FluentConfiguration configured = Flyway.configure(Schema.class.getClassLoader()).dataSource(source).table(TABLE).placeholders(words()).loggers("slf4j")
                .baselineOnMigrate(true).baselineVersion("0").resourceProvider(new Scripts()).javaMigrationClassProvider(List::of);
        if (source instanceof PGSimpleDataSource server) {
            configured.defaultSchema(server.getCurrentSchema());
        }
        Flyway flyway = configured.load();
        if (version != NONE) {
            flyway.repair();
        }
        flyway.migrate();
    }

    /** What the two databases call differently: a text that sorts by its characters, any text, and bytes of any number. */
    private Map<String, String> words() {
        return place instanceof LedgerPlace.Server ? Map.of("id", "text collate \"C\"", "text", "text", "form", "bytea", "order", "bytea")
                : Map.of("id", "varchar", "text", "varchar", "form", "blob", "order", "varbinary");
    }

    /** The migrations by name, so that the class path need not be searched. */
    private static final class Scripts implements ResourceProvider {

        /** Flyway asks for settings beside each script too, of which there are none. */
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return MIGRATIONS.contains(name) ? new Script(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return MIGRATIONS.stream().filter(name -> name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith))
                    .<LoadableResource>map(Script::new).toList();
        }
    }

    private static final class Script extends LoadableResource {

        private final String name;

        private Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            return new InputStreamReader(Schema.class.getResourceAsStream("migration/" + name), StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
