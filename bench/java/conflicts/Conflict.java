package conflicts;

/** Two figures for one topic, of different documents, that cannot both be right: where they stand in the list of all figures. */
public record Conflict(int lower, int higher) {
}
