package org.stet.finding;

/** How many findings there are of each level. */
public record LevelCounts(int errors, int warnings, int notes) {

    public static final LevelCounts NONE = new LevelCounts(0, 0, 0);

    public int of(Level level) {
        return switch (level) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case NOTE -> notes;
        };
    }

    public int all() {
        return errors + warnings + notes;
    }

    /** These and so many of that level. */
    public LevelCounts plus(Level level, int more) {
        return new LevelCounts(errors + (level == Level.ERROR ? more : 0), warnings + (level == Level.WARNING ? more : 0), notes + (level == Level.NOTE ? more : 0));
    }

    public LevelCounts plus(LevelCounts other) {
        return new LevelCounts(errors + other.errors, warnings + other.warnings, notes + other.notes);
    }
}
