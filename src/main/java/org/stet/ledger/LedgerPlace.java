package org.stet.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Where a ledger is kept. */
public sealed interface LedgerPlace {

    /** In a file of a folder, which is made where there is none. One program at a time can open it. */
    record Folder(Path path) implements LedgerPlace {

        @Override
        public String shown() {
            return path.toString();
        }
    }

    /** In a PostgreSQL database. User and password stand in the URL, or else in STET_LEDGER_USER and STET_LEDGER_PASSWORD. */
    record Server(String url) implements LedgerPlace {

        /** Without what may be secret in it. */
        @Override
        public String shown() {
            return url.replaceFirst("[?].*", "").replaceFirst("//.*@", "//");
        }

        @Override
        public String toString() {
            return shown();
        }
    }

    /** Nowhere: gone when it is closed. */
    record Memory() implements LedgerPlace {

        @Override
        public String shown() {
            return "the ledger in memory";
        }
    }

    /** What people are told. */
    String shown();

    /** A JDBC URL or a folder. @throws LedgerException if it can be neither */
    static LedgerPlace of(String named) {
        if (named.startsWith("jdbc:postgresql:")) {
            return new Server(named);
        }
        if (named.toLowerCase(Locale.ROOT).matches("(jdbc|postgres(ql)?):.*")) {
            throw LedgerException.of(new Server(named).shown(), "a ledger is kept in a folder or in PostgreSQL",
                    "Name a folder, or a URL such as jdbc:postgresql://server/database.");
        }
        try {
            return new Folder(Path.of(named));
        } catch (InvalidPathException e) {
            throw LedgerException.of(named, "no folder can have this name", "Name a folder, or a URL such as jdbc:postgresql://server/database.");
        }
    }
}
