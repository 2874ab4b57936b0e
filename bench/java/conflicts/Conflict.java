package conflicts;

/** Two figures for one topic, of different documents, that cannot both be right; ids of the facts, the lower figure first. */
public record Conflict(String lower, String higher) {
}
