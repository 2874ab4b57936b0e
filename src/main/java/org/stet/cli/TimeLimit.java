package org.stet.cli;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.audit.Settings;
import org.stet.newsroom.RunSettings;
import org.stet.newsroom.Setting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How long one document may take. */
final class TimeLimit {

    @Option(names = "--time-limit", paramLabel = "SECONDS", converter = Seconds.class,
            description = "Give up a document that takes longer to read, and say so; the rest goes on. Default: what stet.yaml sets, or else 120, far more than articles take.")
    private @Nullable Duration each;

    /** The settings with the limit that is given; else with the newsroom's, if it has set one. */
    Settings on(Settings settings) {
        return settings.within(given().or(() -> settings.newsroom().runs().timeLimit().map(Setting::value)).orElse(Settings.TIME_LIMIT));
    }

    /** What the command line says. */
    Optional<Duration> given() {
        return Optional.ofNullable(each);
    }

    /** Reads a length of time given on the command line. */
    static final class Seconds implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String text) {
            return RunSettings.seconds(text).orElseThrow(() -> new TypeConversionException(
                    "'" + text + "' is not a number of seconds. Write a whole number from 1 to " + RunSettings.MOST_SECONDS + "."));
        }
    }
}
