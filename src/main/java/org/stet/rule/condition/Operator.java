package org.stet.rule.condition;

/** How two values are compared. */
public enum Operator {
    EQUAL("=="), NOT_EQUAL("!="), LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As DRL writes it. */
    public String sign() {
        return sign;
    }

    /** Whether the comparison holds. A missing value never compares. Numbers compare by value, texts and dates in their order. */
    @SuppressWarnings("unchecked")
    public boolean holds(Object left, Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return fits(Double.compare(one.doubleValue(), other.doubleValue()));
        }
        return switch (this) {
            case EQUAL -> left.equals(right);
            case NOT_EQUAL -> !left.equals(right);
            default -> fits(((Comparable<Object>) left).compareTo(right));
        };
    }

    /** The same between the two the other way round. */
    public Operator turned() {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> this;
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    private boolean fits(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
