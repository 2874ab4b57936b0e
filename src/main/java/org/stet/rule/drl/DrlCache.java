package org.stet.rule.drl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.rule.CacheFile;
import org.stet.rule.Checksum;
import org.stet.rule.Conditions;
import org.stet.rule.FactTypes;
import org.stet.rule.Premise;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Remembers on disk what DRL files without problems hold, so that an unchanged file is not parsed again: parsing is most of a start.
 * Entries are named after the file's contents, the fact model and the checks themselves, so they never go stale.
 */
public final class DrlCache {

    private final Path root;
    private final String version;

    /** @param root folder to remember them in; made if missing */
    public DrlCache(Path root) {
        this.root = root;
        Checksum sum = new Checksum();
        FactTypes.all().forEach(sum::add);
        List.of(DrlCache.class, DrlReader.class, DrlHeader.class, ConditionReader.class, ConstraintReader.class, ExpressionLint.class,
                FactTypes.class).forEach(sum::add);
        this.version = sum.hex();
    }

    /** As {@link DrlReader#read}. */
    public List<DrlRule> read(Source source, List<Problem> problems) {
        CacheFile file = new CacheFile(root.resolve("drl-" + Checksum.hex((version + source.text()).getBytes(StandardCharsets.UTF_8))));
        Optional<List<DrlRule>> kept = file.read().map(DrlCache::load);
        if (kept.isPresent()) {
            return kept.get();
        }
        int before = problems.size();
        List<DrlRule> rules = DrlReader.read(source, problems);
        if (problems.size() == before) {
            file.write(store(rules));
        }
        return rules;
    }

    private static List<DrlRule> load(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<DrlRule> rules = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                rules.add(rule(in));
            }
            return rules;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("the file is whole and of this version", e);
        }
    }

    private static DrlRule rule(DataInputStream in) throws IOException, ClassNotFoundException {
        Span at = new Span(in.readInt(), in.readInt());
        String name = in.readUTF();
        Span all = new Span(in.readInt(), in.readInt());
        List<Premise> premises = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            premises.add(new Premise(in.readUTF(), Premise.Kind.valueOf(in.readUTF()), texts(in), texts(in)));
        }
        List<String> reported = texts(in);
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            types.put(in.readUTF(), Class.forName(in.readUTF()));
        }
        return new DrlRule(at, new Conditions(name, all, premises, reported, types, null));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static byte[] store(List<DrlRule> rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(rules.size());
            for (DrlRule rule : rules) {
                write(out, rule);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, DrlRule rule) throws IOException {
        out.writeInt(rule.at().start());
        out.writeInt(rule.at().end());
        out.writeUTF(rule.name());
        out.writeInt(rule.conditions().at().start());
        out.writeInt(rule.conditions().at().end());
        out.writeInt(rule.conditions().premises().size());
        for (Premise premise : rule.conditions().premises()) {
            out.writeUTF(premise.text());
            out.writeUTF(premise.kind().name());
            write(out, premise.facts());
            write(out, premise.names());
        }
        write(out, rule.conditions().reported());
        out.writeInt(rule.conditions().types().size());
        for (Map.Entry<String, Class<?>> type : rule.conditions().types().entrySet()) {
            out.writeUTF(type.getKey());
            out.writeUTF(type.getValue().getName());
        }
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }
}
