package org.stet.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What a database says is wrong, in words that help. */
final class Faults {

    private Faults() {
    }

    /** Whether another program has the file open. */
    static boolean isHeld(SQLException fault) {
        return fault.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    /** @param fault of the driver, or what a library wrapped around it */
    static LedgerException of(LedgerPlace place, Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof LedgerException told) {
                return told;
            }
        }
        List<SQLException> all = new ArrayList<>();
        gather(fault, all);
        SQLException sql = all.stream().filter(each -> each.getSQLState() != null).findFirst().orElse(all.isEmpty() ? null : all.get(0));
        String[] told = place instanceof LedgerPlace.Server ? server(sql, fault) : file(sql, fault);
        return LedgerException.of(place.shown(), told[0], told[1], fault);
    }

    /** All that the database said, the innermost first: what came first may be hidden by what failed after it. */
    private static void gather(Throwable fault, List<SQLException> all) {
        for (Throwable hidden : fault.getSuppressed()) {
            gather(hidden, all);
        }
        if (fault.getCause() != null) {
            gather(fault.getCause(), all);
        }
        if (fault instanceof SQLException found) {
            all.add(found);
        }
    }

    private static String[] server(@Nullable SQLException sql, Throwable fault) {
        String state = sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> new String[] {"the server refuses the user or the password",
                "Set STET_LEDGER_USER and STET_LEDGER_PASSWORD, or check what the URL says."};
            case "3D000" -> new String[] {"the server has no such database", "Create it there, or check the end of the URL."};
            case "42501" -> new String[] {"the user may not do this: " + words(sql, fault), "Give this user the right to create and write tables."};
            case "53100", "53200" -> new String[] {"the server has run out of room: " + words(sql, fault),
                "Make room there and run the same again; what was done is kept."};
            case "53300" -> new String[] {"the server takes no more connections", "Run the same again later."};
            // the pool says nothing but that a connection is gone
            default -> state.isEmpty() || state.startsWith("08") || state.startsWith("57") ? new String[] {"the database cannot be reached: " + words(sql, fault),
                "Check that it runs and that the URL is right, then run the same again; what was done is kept."}
                    : new String[] {"the database refuses: " + words(sql, fault), ""};
        };
    }

    private static String[] file(@Nullable SQLException sql, Throwable fault) {
        int code = sql == null ? 0 : sql.getErrorCode();
        return switch (code) {
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> new String[] {"the ledger's file is damaged: " + words(sql, fault),
                "Move the file ledger.mv.db away and keep it, or put back a copy; the next audit then begins anew."};
            default -> new String[] {"the ledger's file cannot be read or written: " + words(sql, fault),
                "Check that there is room on the disk and that you may write there, then run the same again; what was done is kept."};
        };
    }

    /** The first line of the innermost reason, without the codes behind it. */
    private static String words(@Nullable SQLException sql, Throwable fault) {
        Throwable inner = sql == null ? fault : sql;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        String message = inner.getMessage() == null ? inner.getClass().getSimpleName().toLowerCase(Locale.ROOT) : inner.getMessage();
        return message.lines().findFirst().orElse("").replaceFirst("; SQL statement:.*", "").replaceFirst(" \\[[0-9/.-]+\\]$", "");
    }
}
