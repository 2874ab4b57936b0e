package org.stet.cli;

import java.nio.file.Path;
import org.stet.ledger.PostgresServer;

/** The same of a ledger that a team shares. */
class LedgerCommandsOnServerTest extends LedgerCommandsTest {

    @Override
    String fresh(Path folder) {
        return PostgresServer.shared().database();
    }
}
