package org.stet.fact;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;

/** Leaves only those texts without quotation marks that every reader of YAML 1.1 and 1.2 takes for text. */
final class BareTexts extends StringQuotingChecker {

    private static final long serialVersionUID = 1;

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}“‘][\\p{L}\\p{N} ,.'’‘“”()/_;$%&+–—-]*(?<! )|\\d+-\\d+|\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");

    @Override
    public boolean needToQuoteName(String name) {
        return !PLAIN.matcher(name).matches() || isReservedKeyword(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return !PLAIN.matcher(value).matches() || isReservedKeyword(value);
    }
}
