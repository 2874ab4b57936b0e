package conflicts;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.stet.fact.Quantity;

/** The figures in a DuckDB in memory, on one thread. What is measured is the query and the fetching of its rows, not how the figures get there. */
public final class Database implements AutoCloseable {

    private final DuckDBConnection connection;

    public Database(List<Quantity> figures) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            statement.execute("create table figure (number integer, document varchar, topic varchar, low double, high double)");
        }
        try (DuckDBAppender rows = connection.createAppender("figure")) {
            for (int i = 0; i < figures.size(); i++) {
                Quantity figure = figures.get(i);
                rows.beginRow().append(i).append(figure.document()).append(figure.counted()).append(figure.min()).append(figure.max()).endRow();
            }
        }
    }

    public List<Conflict> conflicts() throws SQLException {
        List<Conflict> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select lower.number, higher.number from figure lower join figure higher"
                        + " on lower.topic = higher.topic and higher.low > lower.high and higher.document <> lower.document")) {
            while (rows.next()) {
                found.add(new Conflict(rows.getInt(1), rows.getInt(2)));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
