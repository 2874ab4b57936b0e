package org.stet.archive;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.stet.audit.Judged;
import org.stet.audit.ReadDocument;
import org.stet.audit.StoryWork;
import org.stet.document.Document;
import org.stet.ledger.Ledger;
import org.stet.ledger.LedgerException;
import org.stet.ledger.LedgerPlace;
import org.stet.ledger.Moments;
import org.stet.ledger.Patience;

/**
 * A program that audits an archive and dies in the middle of it, at once and without a word, as by {@code kill -9} or when the power fails. Else
 * prints the report, or ends with 2 and what is wrong, as the command does.
 */
final class DoomedAudit {

    private static final int DEAD = 99;

    private DoomedAudit() {
    }

    /** @param args the ledger's place, how many articles, the moment (reading, judging, statement, never) and which time of it */
    public static void main(String[] args) {
        AtomicInteger left = new AtomicInteger(Integer.parseInt(args[3]));
        Runnable moment = () -> {
            if (left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(DEAD);
            }
        };
        WordStages stages = Archive.stages();
        Wrapped doomed = new Wrapped(stages) {

            @Override
            public ReadDocument read(Document document) {
                during("reading", args, moment);
                return super.read(document);
            }

            @Override
            public Judged judge(StoryWork work) {
                during("judging", args, moment);
                return super.judge(work);
            }
        };
        try (Ledger ledger = Ledger.open(LedgerPlace.of(args[0]), Patience.NONE)) {
            if (args[2].equals("statement")) {
                Moments.afterEachStatement(ledger, moment);
            }
            String report = Archive.audit(ledger, doomed, Archive.of(Integer.parseInt(args[1])), 2, new StopSignal(), ArchiveListener.NONE).orElseThrow();
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report);
        } catch (LedgerException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
        System.exit(0);
    }

    private static void during(String what, String[] args, Runnable moment) {
        if (args[2].equals(what)) {
            moment.run();
        }
    }
}
