package org.stet.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A story that documents may still come to. */
final class OpenStory {

    /** The first documents of a story go on standing for it, so that a long one does not drift to another event. */
    private static final int FIRST = 4;
    private static final int LATEST = 8;
    private static final int ID_BYTES = 6;

    final int number;
    final String stated;
    private final List<StoryGroup.Member> members = new ArrayList<>();
    private final List<Held> first = new ArrayList<>();
    private final List<Held> latest = new ArrayList<>();
    /** Epoch day of the latest document; {@link Held#NO_DAY} as long as none tells its day. */
    private long last = Held.NO_DAY;

    /** @param number the order in which stories were begun */
    OpenStory(int number, String stated) {
        this.number = number;
        this.stated = stated;
    }

    void add(Held held, StoryGroup.Member member) {
        (first.size() < FIRST ? first : latest).add(held);
        while (latest.size() > LATEST) {
            latest.remove(0);
        }
        addCopy(member, held.day);
    }

    void addCopy(StoryGroup.Member member, long day) {
        members.add(member);
        last = Math.max(last, day);
    }

    /** Takes all documents of another story; the one that it began with is told to be like the one here that it is most like. */
    void take(OpenStory other, Likeness likeness) {
        Held head = other.first.get(0);
        Held like = standing().stream().max(Comparator.comparingDouble((Held h) -> likeness.likely(head, h)).thenComparing(h -> -h.number())).orElseThrow();
        List<String> why = Reasons.of(head, like, likeness);
        other.members.replaceAll(m -> m.document().equals(head.document()) ? new StoryGroup.Member(m.document(), m.copyOf(), why) : m);
        other.standing().forEach(held -> (first.size() < FIRST ? first : latest).add(held));
        latest.sort(Comparator.comparingLong((Held h) -> h.day).thenComparing(Held::document));
        while (latest.size() > LATEST) {
            latest.remove(0);
        }
        members.addAll(other.members);
        last = Math.max(last, other.last);
    }

    /** The documents that stand for it when others are held against it. */
    List<Held> standing() {
        return Stream.concat(first.stream(), latest.stream()).toList();
    }

    long last() {
        return last;
    }

    boolean isStated() {
        return !stated.isEmpty();
    }

    StoryGroup group() {
        List<StoryGroup.Member> sorted = members.stream().sorted(Comparator.comparing(StoryGroup.Member::document)).toList();
        return new StoryGroup(isStated() ? stated : id(sorted), sorted);
    }

    /** Of its documents alone. */
    private static String id(List<StoryGroup.Member> members) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            members.forEach(m -> sum.update((m.document() + "\n").getBytes(StandardCharsets.UTF_8)));
            return "story-" + HexFormat.of().formatHex(sum.digest(), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
