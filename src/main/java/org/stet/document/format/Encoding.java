package org.stet.document.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.document.DocumentException;

/**
 * Bytes -> text. A byte order mark decides; then whether the bytes are valid UTF-8; then what the transport or the file itself names; then
 * ICU's guess, in which Western text is windows-1252. The mark is no part of the text.
 */
public final class Encoding {

    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_CONFIDENCE = 25;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern NAMED = Pattern.compile("(?i)<\\?xml[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w:.-]{2,40})|<meta\\b[^>]{0,300}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");
    private static final int PRESCANNED = 4096;

    /** Names under which more is meant than they say: https://encoding.spec.whatwg.org/#names-and-labels. */
    private static final Map<String, String> MEANT = Map.of("iso-8859-1", "windows-1252", "us-ascii", "windows-1252", "latin1", "windows-1252",
            "iso-8859-9", "windows-1254", "gb2312", "GB18030", "gbk", "GB18030", "shift_jis", "windows-31j", "euc-kr", "x-windows-949", "iso-8859-11", "x-windows-874");

    private Encoding() {
    }

    /** @throws DocumentException if the bytes are no text */
    public static String decode(String name, byte[] bytes) {
        return decode(name, bytes, "");
    }

    /**
     * @param told the character set that came with the bytes; empty for none
     * @throws DocumentException if the bytes are no text
     */
    static String decode(String name, byte[] bytes, String told) {
        return decode(bytes, charset(name, bytes, told)).orElseThrow(() -> binary(name, "no character set fits"));
    }

    /** The character set of bytes, or of a sample of them. @throws DocumentException if they are no text */
    static Charset charset(String name, byte[] bytes, String told) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        int nul = indexOfNul(bytes);
        if (nul < 0 && decode(bytes, StandardCharsets.UTF_8).isPresent() && !escapes(bytes)) {
            return StandardCharsets.UTF_8;
        }
        if (nul < 0) {
            refuseControls(name, bytes);
        }
        List<Charset> tried = new ArrayList<>();
        named(told).ifPresent(tried::add);
        Matcher within = NAMED.matcher(new String(bytes, 0, Math.min(bytes.length, PRESCANNED), StandardCharsets.ISO_8859_1));
        if (within.find()) {
            named(within.group(1) == null ? within.group(2) : within.group(1)).ifPresent(tried::add);
        }
        tried.addAll(guessed(bytes));
        return tried.stream().filter(c -> nul < 0 || wide(c)).filter(c -> fits(bytes, c)).findFirst()
                .orElseThrow(() -> binary(name, nul < 0 ? "no character set fits" : "NUL at byte " + nul));
    }

    /** The character set of a file that is not read at once: UTF-8 only if all of it is. @throws DocumentException if it is no text */
    static Charset charset(Content content) throws IOException {
        byte[] head = content.head();
        Charset charset = charset(content.name(), whole(head), content.charset());
        if (charset.equals(StandardCharsets.UTF_8) && !isUtf8(content)) {
            return WESTERN;
        }
        return charset;
    }

    /** Without the line that the sample breaks off in. */
    private static byte[] whole(byte[] head) {
        int end = head.length;
        while (head.length == Content.HEAD && end > 0 && head[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? head : Arrays.copyOf(head, end);
    }

    private static boolean isUtf8(Content content) throws IOException {
        try (Reader reader = new InputStreamReader(content.open(), StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            char[] buffer = new char[SAMPLE];
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** @throws DocumentException if the text has a character that no text has */
    public static void refuseBinary(String name, String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw binary(name, "NUL at byte " + nul);
        }
    }

    private static DocumentException binary(String name, String why) {
        return DocumentException.of(name, "this is a binary file, not text (" + why + ")", "Export the article as text.");
    }

    private static boolean wide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        return decode(bytes, charset).filter(text -> text.indexOf('\0') < 0).isPresent();
    }

    private static Optional<Charset> marked(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 4 && b[0] == -1 && b[1] == -2 && b[2] == 0 && b[3] == 0 || b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == -2 && b[3] == -1) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        boolean wide = b.length >= 2 && (b[0] == -1 && b[1] == -2 || b[0] == -2 && b[1] == -1);
        return wide ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private static List<Charset> guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        List<Charset> guessed = new ArrayList<>();
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() >= LEAST_CONFIDENCE) {
                named(match.getName()).ifPresent(guessed::add);
            }
        }
        guessed.add(WESTERN);
        return guessed;
    }

    private static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The text without its mark; empty if the bytes are not of this character set. */
    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the bytes may be ISO-2022, which looks like ASCII. */
    private static boolean escapes(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    /** No text but that in UTF-8, which needs no guess, is taken with characters that no text holds. */
    private static void refuseControls(String name, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            boolean control = bytes[i] >= 0 && bytes[i] < 0x20 && !(bytes[i] >= '\t' && bytes[i] <= '\r') && bytes[i] != 0x1B;
            if (control) {
                throw binary(name, "control character at byte " + i);
            }
        }
    }
}
