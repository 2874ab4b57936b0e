package org.stet.story;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which runs of words a text has: hashes of every four words in a row, of a long text only those divisible by a power of two. So long and
 * short texts can be compared by the hashes that both would have kept: "0 mod m" sketches, Broder, On the resemblance and containment of
 * documents (1997). Case, accents, punctuation and line breaks count for nothing.
 *
 * @param halvings how often the hashes were halved in number
 * @param runs     without repetition, in order
 */
record Shingles(int halvings, int[] runs) {

    static final Shingles NONE = new Shingles(0, new int[0]);

    private static final int RUN = 4;
    /** As many as a text of 400 words has; they take 1.6 kB. */
    private static final int MOST = 400;
    /** With fewer to go by, how much of one text stands in another cannot be told. */
    private static final int FEWEST = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;

    static Shingles of(String text) {
        List<String> words = words(text);
        int[] runs = IntStream.rangeClosed(0, words.size() - RUN).map(i -> hash(words.subList(i, i + RUN))).sorted().distinct().toArray();
        int halvings = 0;
        while (runs.length > MOST) {
            runs = at(++halvings, runs);
        }
        return new Shingles(halvings, runs);
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").replaceAll("['’‘`]", "").toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /** FNV-1a, its bits mixed once more so that the low ones are as good as any. */
    private static int hash(List<String> words) {
        long hash = FNV_BASIS;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        hash *= FNV_PRIME;
        return (int) (hash ^ hash >>> 29);
    }

    private static int[] at(int halvings, int[] runs) {
        int mask = (1 << halvings) - 1;
        return Arrays.stream(runs).filter(run -> (run & mask) == 0).toArray();
    }

    /** About how many words there are in a row. */
    int length() {
        return runs.length << halvings;
    }

    /** What share of its runs stand in the other text too, 0 to 1; 0 where there are too few to tell. */
    double within(Shingles other) {
        int common = Math.max(halvings, other.halvings);
        int[] mine = halvings == common ? runs : at(common, runs);
        if (mine.length < FEWEST) {
            return 0;
        }
        return (double) Arrays.stream(mine).filter(run -> Arrays.binarySearch(other.runs, run) >= 0).count() / mine.length;
    }

    String base64() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + runs.length * Integer.BYTES).put((byte) halvings);
        Arrays.stream(runs).forEach(bytes::putInt);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** @param text as {@link #base64} gives it, or empty */
    static Shingles read(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        int halvings = bytes.get();
        return new Shingles(halvings, IntStream.range(0, bytes.remaining() / Integer.BYTES).map(i -> bytes.getInt(1 + i * Integer.BYTES)).toArray());
    }
}
