package org.stet.ledger;

import org.stet.story.StoryGroup;

/**
 * A story as a run found it.
 *
 * @param key a hash of all that it is judged on, 64 hex digits
 */
public record KeyedStory(StoryGroup group, String key) {
}
