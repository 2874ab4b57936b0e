package org.stet.story;

import java.util.List;

/**
 * Documents that tell of the same event.
 *
 * @param id      unique in a run, and the same as long as its documents are
 * @param members in the order of their ids
 */
public record StoryGroup(String id, List<Member> members) {

    /**
     * A document of a story.
     *
     * @param copyOf id of the document of the same story whose text this one repeats; empty for one that is no copy
     * @param why    what puts it there, in plain words; none for one that the others were put to, or that stands alone
     */
    public record Member(String document, String copyOf, List<String> why) {

        public Member {
            why = List.copyOf(why);
        }

        public boolean isCopy() {
            return !copyOf.isEmpty();
        }
    }

    public StoryGroup {
        members = List.copyOf(members);
    }
}
