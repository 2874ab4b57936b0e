package org.stet.fact;

/**
 * A news outlet is named.
 *
 * @param outlet      its name in lower case without its article, and one spelling for each outlet ("associated press")
 * @param attribution id of the attribution of what the text credits to the outlet; empty where it credits nothing to it
 */
public record Outlet(String id, String document, Passage at, String outlet, String attribution) implements Stated {

    @Override
    public String says() {
        return text();
    }
}
