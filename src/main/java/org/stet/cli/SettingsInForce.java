package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stet.audit.Settings;
import org.stet.finding.Level;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.Setting;
import org.stet.report.SettingInForce;
import org.stet.rule.RuleOverride;
import org.stet.text.Written;

/** Tells, one after the other, what is in force for a run and where each value comes from. */
final class SettingsInForce {

    private static final String STANDARD = "standard";
    private static final String COMMAND_LINE = "command line";

    private final List<SettingInForce> all = new ArrayList<>();

    List<SettingInForce> all() {
        return all;
    }

    void tell(String key, Object value, String from) {
        all.add(new SettingInForce(key, value.toString(), from));
    }

    /** One value: what the command line says, or else the settings, or else the standard. */
    <T> void one(String key, Optional<T> given, Optional<Setting<T>> set, T standard, Function<T, String> words) {
        tell(key, words.apply(given.or(() -> set.map(Setting::value)).orElse(standard)), given.isPresent() ? COMMAND_LINE : set.map(Setting::where).orElse(STANDARD));
    }

    /** Several values; what is told where there is none. */
    <T> void several(String key, List<Path> given, List<Setting<T>> set, Function<T, String> words, String none) {
        given.forEach(path -> tell(key, path, COMMAND_LINE));
        if (given.isEmpty()) {
            set.forEach(setting -> tell(key, words.apply(setting.value()), setting.where()));
        }
        if (given.isEmpty() && set.isEmpty()) {
            tell(key, none, STANDARD);
        }
    }

    /** The files of settings, nearest first. @param named whether the command line names the first */
    void files(Newsroom set, boolean named) {
        for (int i = 0; i < set.files().size(); i++) {
            tell("file", set.files().get(i), i > 0 ? "extended by " + set.files().get(i - 1) : named ? COMMAND_LINE : "found");
        }
        if (set.files().isEmpty()) {
            tell("file", "none", STANDARD);
        }
    }

    /** Where rules and words come from. */
    void folders(Settings settings) {
        tell("packs", settings.standardRules() ? settings.home().resolve("rules") : "without the standard rules", settings.standardRules() ? STANDARD : COMMAND_LINE);
        settings.newsroom().packFolders().forEach(folder -> tell("packs", folder.value(), folder.where()));
        settings.rules().forEach(folder -> tell("packs", folder, COMMAND_LINE));
        tell("lexicon", settings.home().resolve("rules/lexicon"), STANDARD);
        settings.newsroom().lexiconFolders().forEach(folder -> tell("lexicon", folder.value(), folder.where()));
    }

    /** What is set for single rules. */
    void rules(List<RuleOverride> rules) {
        for (RuleOverride rule : rules) {
            String key = "rules." + rule.name().text();
            rule.level().map(Level::label).ifPresent(level -> tell(key + ".level", level, where(rule.name())));
            if (!rule.off().isEmpty()) {
                tell(key + ".off", rule.off(), where(rule.name()));
            }
            rule.parameters().forEach(p -> tell(key + ".parameters." + p.name().text(), String.join(", ", p.value().texts()), where(p.name())));
        }
    }

    private static String where(Written written) {
        return new Setting<>(written.text(), written).where();
    }
}
