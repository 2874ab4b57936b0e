package org.stet.report;

import java.io.IOException;
import java.util.List;

/** What is in force, a line for each value: its key, where it is another than before; the value; where it comes from. */
public final class TextSettings {

    /** Values that are longer have what follows behind them. */
    private static final int WIDEST = 60;

    private TextSettings() {
    }

    /** @throws IOException where writing fails */
    public static void write(String version, List<SettingInForce> settings, Appendable out) throws IOException {
        int keys = settings.stream().mapToInt(s -> Glyphs.width(Glyphs.harmless(s.key()))).max().orElse(0);
        int values = settings.stream().mapToInt(s -> Glyphs.width(Glyphs.harmless(s.value()))).filter(w -> w <= WIDEST).max().orElse(0);
        out.append("Stet ").append(version).append('\n');
        String before = "";
        for (SettingInForce setting : settings) {
            String line = padded(setting.key().equals(before) ? "" : setting.key(), keys) + "  " + padded(setting.value(), values) + "  " + Glyphs.harmless(setting.from());
            out.append(line.stripTrailing()).append('\n');
            before = setting.key();
        }
    }

    private static String padded(String text, int width) {
        String shown = Glyphs.harmless(text);
        return shown + " ".repeat(Math.max(0, width - Glyphs.width(shown)));
    }
}
