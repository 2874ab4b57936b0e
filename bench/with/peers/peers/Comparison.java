package peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One measured process of {@code bench/peers}: opens one program, reads the first document, reads part of the others to warm up, and then
 * the rest on one thread. No text is read twice, as some programs remember. Prints lines of {@code key value}: {@code first}, the
 * milliseconds from the start of the process to its first document done, and {@code first-cpu}, those of processor time; {@code rate} and
 * {@code words}, documents in 1,000 seconds and words in one once warm; {@code rate-cpu}, documents in 1,000 seconds of processor time, of
 * all threads; {@code peak}, megabytes. Arguments: the program, a file of lines with "story" and "text", how many documents warm it up.
 */
public final class Comparison {

    private Comparison() {
    }

    public static void main(String[] arguments) throws Exception {
        List<List<String>> stories = stories(Path.of(arguments[1]));
        Peer peer = Peer.open(arguments[0]);
        long found = peer.read(List.of(stories.get(0).get(0)));
        print("first", System.currentTimeMillis() - ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli());
        print("first-cpu", cpu() / 1_000_000);
        int next = 1;
        for (int read = 0; read < Integer.parseInt(arguments[2]); next++) {
            found += peer.read(stories.get(next));
            read += stories.get(next).size();
        }
        long documents = 0;
        long cpu = cpu();
        long begun = System.nanoTime();
        for (List<String> story : stories.subList(next, stories.size())) {
            found += peer.read(story);
            documents += story.size();
        }
        long taken = System.nanoTime() - begun;
        long takenCpu = cpu() - cpu;
        long words = stories.subList(next, stories.size()).stream().flatMap(List::stream).mapToLong(t -> t.split("\\s+").length).sum();
        print("rate", documents * 1_000_000_000_000L / taken);
        print("rate-cpu", documents * 1_000_000_000_000L / takenCpu);
        print("words", words * 1_000_000_000L / taken);
        print("found", found);
        print("peak", peak());
        System.exit(0);
    }

    /** Stories of at least two different texts, in the order in which they begin; copies are left out. */
    private static List<List<String>> stories(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        Map<String, Set<String>> stories = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode document = json.readTree(line);
            stories.computeIfAbsent(document.path("story").asText(), s -> new LinkedHashSet<>()).add(document.path("text").asText());
        }
        List<List<String>> several = new ArrayList<>();
        stories.values().stream().filter(texts -> texts.size() > 1).map(List::copyOf).forEach(several::add);
        return several;
    }

    /** Nanoseconds that all threads of the process have run for. */
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static long peak() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(l -> l.startsWith("VmHWM")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        }
    }

    private static void print(String key, long value) {
        System.out.println(key + "\t" + value);
    }
}
