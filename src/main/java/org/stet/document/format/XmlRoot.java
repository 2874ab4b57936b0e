package org.stet.document.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an XML document's root element, told from its first bytes without a parser. */
final class XmlRoot {

    private static final Pattern ROOT = Pattern.compile("\\A\uFEFF?\\s*(?:<\\?[^>]*\\?>\\s*|<!--(?s:.)*?-->\\s*|<!DOCTYPE(?:[^\\[>]|\\[(?s:.)*?\\]\\s*(?=>))*>\\s*)*+<(?:[\\w.-]+:)?([\\w.-]+)");

    private XmlRoot() {
    }

    /** The name of the root element, without its prefix, in lower case; empty if this is no XML. */
    static String of(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, 8192), StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "").replace("\0", "")
                .replaceFirst("^(?:\u00FE\u00FF|\u00FF\u00FE)", "");
        Matcher root = ROOT.matcher(text);
        return root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
