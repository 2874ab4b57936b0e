package org.stet.ledger;

import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Lets tests do something between the statements that a ledger carries out, in the midst of transactions too. */
public final class Moments {

    private Moments() {
    }

    public static void afterEachStatement(Ledger ledger, Runnable moment) {
        ledger.jdbi().setSqlLogger(new SqlLogger() {

            @Override
            public void logAfterExecution(StatementContext context) {
                moment.run();
            }
        });
    }
}
