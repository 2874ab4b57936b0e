package org.stet.archive;

/** Is told how an audit gets on. Called by one thread at a time, though not always by the same; what it throws ends the audit. */
public interface ArchiveListener {

    /** Listens to nothing. */
    ArchiveListener NONE = new ArchiveListener() {

        @Override
        public void begins(Stage stage) {
        }

        @Override
        public void stands(Counts counts) {
        }

        @Override
        public void ends(Stage stage, long milliseconds) {
        }
    };

    void begins(Stage stage);

    /** After each document and story; so often that whoever shows it must choose. */
    void stands(Counts counts);

    /** @param milliseconds how long the stage took */
    void ends(Stage stage, long milliseconds);
}
