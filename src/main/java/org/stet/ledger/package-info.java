/** What an audit comes to -> a database that keeps it between runs, and back. The only room that speaks SQL. See docs/adr/0022-ledger.md. */
@NullMarked
package org.stet.ledger;

import org.jspecify.annotations.NullMarked;
