package org.stet.language;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Joins GeoNames' cities and regions (made by {@code src/build/gazetteer}), CLDR's territories and WordNet's names and adjectives of
 * countries into the lists of {@link Gazetteer}.
 */
final class GazetteerConversion {

    private static final Comparator<KnownPlace> LIKELIEST = Comparator.comparing((KnownPlace p) -> p.kind() != KnownPlace.Kind.COUNTRY)
            .thenComparing(p -> !p.capital() || !p.usualName()).thenComparing(KnownPlace::weight, Comparator.reverseOrder()).thenComparing(KnownPlace::line);
    /** What a region is, after its name. */
    private static final Pattern GENERIC = Pattern.compile(" (department|province|region|state|county|district|oblast|governorate|prefecture"
            + "|krai|republic|municipality|voivodeship|parish|canton|emirate|division)$");
    private static final Pattern NATION = Pattern.compile("(.* )?(country|nation|kingdom|republic|sultanate|city state|island|principality|state)");
    /** As Countries of CLDR's tables calls them, beside the usual ones. */
    private static final List<String> OTHER_NAMES = List.of("Countries%short", "Countries%variant");

    private static final String INSTANCE_OF = "@i";

    /** The usual names of all territories. */
    private final Set<String> territories = new HashSet<>();
    private final WordNetDatabase words = new WordNetDatabase();
    private final Map<String, Set<KnownPlace>> named = new HashMap<>();
    private final Map<String, List<String>> table = new TreeMap<>();
    /** Code of a country -> its key. */
    private final Map<String, String> countries = new HashMap<>();
    /** "US.IL" -> key of the region. */
    private final Map<String, String> regions = new HashMap<>();

    private GazetteerConversion() throws IOException {
    }

    static void convert(Path folder) throws IOException {
        GazetteerConversion all = new GazetteerConversion();
        List<Region> territories = Region.getAvailable(Region.RegionType.TERRITORY).stream().sorted().toList();
        territories.forEach(t -> all.territories.add(names(t).iterator().next()));
        territories.forEach(all::country);
        all.regions();
        all.cities();
        all.adjectives();
        all.named.forEach((name, places) -> all.table.put(Gazetteer.NAMED + name, places.stream().sorted(LIKELIEST).map(KnownPlace::line).toList()));
        WordLists.write(folder, Gazetteer.FILE, all.table.keySet(), all.table::get);
    }

    private void add(String name, KnownPlace place) {
        if (name.length() > 1) {
            named.computeIfAbsent(name, k -> new HashSet<>()).add(place);
        }
    }

    private static KnownPlace place(KnownPlace.Kind kind, String key, String region, String country, long population, boolean capital, boolean usual) {
        return new KnownPlace(kind, key, region, country, population, capital, usual);
    }

    private void country(Region territory) {
        Set<String> names = names(territory);
        List<Synset> nations = names.stream().flatMap(n -> words.senses(n, 'n', Integer.MAX_VALUE).stream()).filter(this::isNation).toList();
        Optional<Synset> known = nations.stream().filter(s -> names.contains(s.words().get(0))).findFirst().or(() -> nations.stream().findFirst());
        String usual = names.iterator().next();
        String key = known.filter(s -> !s.words().contains(usual)).map(s -> s.words().get(0)).orElse(usual);
        countries.put(territory.toString(), key);
        Stream.concat(names.stream(), known.stream().flatMap(s -> s.words().stream()).filter(n -> !territories.contains(n))).map(Gazetteer::key).distinct()
                .forEach(n -> add(n, place(KnownPlace.Kind.COUNTRY, key, "", key, 0, false, true)));
        List<String> around = new ArrayList<>();
        for (Region r = territory.getContainingRegion(); r != null && r.getContainingRegion() != null; r = r.getContainingRegion()) {
            around.add(Gazetteer.key(ULocale.getDisplayCountry("und-" + r, ULocale.ENGLISH)));
        }
        known.ifPresent(s -> words.targets(s, "#p").stream().filter(w -> !isNation(w)).forEach(w -> around.addAll(w.words())));
        table.put(Gazetteer.HOLDS_COUNTRY + key, around.stream().distinct().toList());
    }

    private boolean isNation(Synset sense) {
        return sense.place() && words.targets(sense, INSTANCE_OF).stream().flatMap(k -> k.words().stream()).anyMatch(w -> NATION.matcher(w).matches());
    }

    /** All English names of CLDR, the usual one first: {@code Congo - Kinshasa} and {@code Congo}, {@code Myanmar} and {@code Burma}. */
    private static Set<String> names(Region territory) {
        Set<String> found = new LinkedHashSet<>();
        String usual = ULocale.getDisplayCountry("und-" + territory, ULocale.ENGLISH);
        UResourceBundle english = UResourceBundle.getBundleInstance(ICUData.ICU_REGION_BASE_NAME, "en");
        List<String> all = new ArrayList<>(List.of(usual));
        for (String list : OTHER_NAMES) {
            try {
                all.add(english.get(list).getString(territory.toString()));
            } catch (MissingResourceException e) {
                // this territory has no such name
            }
        }
        for (String name : all) {
            found.add(Gazetteer.key(name).replace("&", "and").replace("st. ", "saint ").replaceAll(" \\(.*| sar china$", ""));
            if (name.endsWith(")")) {
                found.add(Gazetteer.key(name.substring(name.indexOf('(') + 1, name.length() - 1)));
            }
        }
        return found;
    }

    private void regions() throws IOException {
        for (String[] cell : rows("regions")) {
            String name = Gazetteer.key(cell[2]);
            String key = GENERIC.matcher(name).replaceFirst("");
            String country = countries.getOrDefault(cell[0], "");
            regions.put(cell[0] + "." + cell[1], key);
            Stream.of(name, key).distinct().forEach(n -> add(n, place(KnownPlace.Kind.REGION, key, "", country, 0, false, true)));
        }
    }

    private void cities() throws IOException {
        for (String[] cell : rows("cities")) {
            String key = Gazetteer.key(cell[0]);
            String country = countries.getOrDefault(cell[3], "");
            String region = regions.getOrDefault(cell[3] + "." + cell[4], "");
            long population = Long.parseLong(cell[5]);
            boolean capital = cell[2].equals("C");
            add(key, place(KnownPlace.Kind.CITY, key, region, country, population, capital, true));
            for (String other : cell[1].split("\\|")) {
                String name = Gazetteer.key(other);
                if (!name.equals(key)) {
                    add(name, place(KnownPlace.Kind.CITY, key, region, country, population, capital, false));
                }
            }
            if (capital) {
                table.putIfAbsent(Gazetteer.CAPITAL + country, List.of(key));
            }
        }
    }

    /** Adjectives that pertain to a place, and names of those who belong to it. */
    private void adjectives() {
        for (char pos : new char[] {'a', 'n'}) {
            for (String word : words.words(pos)) {
                if (pos == 'n' && isPlaceName(word)) {
                    continue;
                }
                for (Synset sense : words.senses(word, pos, Integer.MAX_VALUE)) {
                    sense.pointers(word, pos == 'a' ? "\\" : "#m").stream().filter(p -> isPlace(p.target())).flatMap(p -> words.meant(p).stream())
                            .map(this::nation).filter(key -> !key.isEmpty()).findFirst()
                            .ifPresent(key -> table.putIfAbsent(Gazetteer.ADJECTIVE + Gazetteer.key(word), List.of(key)));
                }
            }
        }
    }

    private boolean isPlaceName(String noun) {
        return !nation(noun).isEmpty() || words.senses(noun, 'n', Integer.MAX_VALUE).stream().anyMatch(Synset::place);
    }

    private boolean isPlace(String synset) {
        return words.synset(synset).filter(Synset::place).filter(s -> !words.targets(s, INSTANCE_OF).isEmpty()).isPresent();
    }

    /** Key of the country of this name, or of the region ("england", "texas"). */
    private String nation(String name) {
        return named.getOrDefault(name, Set.of()).stream().filter(p -> p.kind() != KnownPlace.Kind.CITY)
                .min(Comparator.comparing(KnownPlace::kind).reversed().thenComparing(KnownPlace::key)).map(KnownPlace::key).orElse("");
    }

    /** The cells of a table of GeoNames. */
    private static List<String[]> rows(String table) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Artefacts.resource("org/stet/language/" + table + ".tsv.gz")), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.split("\t", -1)).toList();
        }
    }
}
