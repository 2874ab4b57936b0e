package org.stet.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.rule.Conditions;
import org.stet.rule.Placeholders;
import org.stet.rule.Template;

/** Where the placeholders of messages get their words from, found once for each way to meet a rule. For several threads. */
final class Wordings {

    /** @param way its name in the engine */
    private record Asked(String placeholder, String way) {
    }

    private final Map<Asked, Placeholders.Place> places = new ConcurrentHashMap<>();

    /** @param placeholder of a rule that was read without problems, so it means something */
    Placeholders.Place place(Template.Placeholder placeholder, Conditions way) {
        return places.computeIfAbsent(new Asked(placeholder.text(), way.rule()), k -> Placeholders.find(placeholder, way.types()).orElseThrow());
    }
}
