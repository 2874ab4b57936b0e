package org.stet.document.format;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.stet.document.DocumentException;
import org.stet.text.Problem;

/** The reading itself, apart from {@link ZipFormat} so that what it needs is loaded with the first such file only. */
final class ZipReader {

    private static final int BUFFER = 1 << 16;

    private ZipReader() {
    }

    static void read(Content content, Outlet out) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipFile zip = open(content)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (content.budget().isSpent()) {
                    return;
                }
                content.budget().entry();
                read(content, zip, entry, names, out);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged(content.name());
        } catch (EOFException e) {
            throw damaged(content.name());
        }
    }

    private static DocumentException damaged(String name) {
        return DocumentException.of(name, "the archive is damaged or breaks off", "Fetch it again; or unpack what can be unpacked, and name the folder.");
    }

    private static void read(Content content, ZipFile zip, ZipArchiveEntry entry, Set<String> names, Outlet out) {
        String path = path(entry);
        if (entry.isDirectory() || isFurniture(path) || !out.wants(path)) {
            return;
        }
        String where = content.name() + "/" + path;
        try {
            String fault = fault(zip, entry, path, names);
            if (!fault.isEmpty()) {
                throw DocumentException.of(where, fault, "Unpack the archive yourself if you trust it, and name the folder.");
            }
            byte[] bytes = bytes(content.budget(), zip, entry, where);
            out.content(content.inner(where, content.prefix() + Content.stem(path), () -> new ByteArrayInputStream(bytes), Content.Delivery.of(path)));
        } catch (DocumentException e) {
            e.problems().forEach(out::problem);
        } catch (IOException | IllegalArgumentException e) {
            out.problem(Problem.of(where, "this entry of the archive is damaged", "Fetch the archive again."));
        }
    }

    private static String path(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }

    /** What systems leave in archives beside what people put there, and what is hidden. */
    private static boolean isFurniture(String path) {
        return path.startsWith("__MACOSX/") || path.startsWith(".") && !path.startsWith("..") || path.contains("/.") && !path.contains("/..");
    }

    private static String fault(ZipFile zip, ZipArchiveEntry entry, String path, Set<String> names) {
        if (path.startsWith("/") || path.matches("[A-Za-z]:.*") || List.of(path.split("/")).contains("..")) {
            return "the entry's path leads out of the archive";
        }
        if (entry.isUnixSymlink()) {
            return "the entry is a link, not a file";
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "the entry is encrypted";
        }
        if (!names.add(path)) {
            return "another entry of the archive has the same name; the first is read";
        }
        return zip.canReadEntryData(entry) ? "" : "the entry is packed in a way that is not read";
    }

    private static byte[] bytes(Budget budget, ZipFile zip, ZipArchiveEntry entry, String where) throws IOException {
        long packed = Math.max(entry.getCompressedSize(), 1);
        try (InputStream in = budget.count(zip.getInputStream(entry), where, budget.limits().entryBytes(), () -> packed)) {
            return in.readAllBytes();
        }
    }

    private static ZipFile open(Content content) throws IOException {
        ZipFile.Builder builder = ZipFile.builder().setCharset(StandardCharsets.UTF_8).setIgnoreLocalFileHeader(true);
        if (content.file().isPresent()) {
            return open(builder.setPath(content.file().get()), () -> damaged(content.name()));
        }
        return open(builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(content.memory())), () -> damaged(content.name()));
    }

    /** Whatever it says of what is wrong within the archive. */
    private static ZipFile open(ZipFile.Builder builder, Supplier<DocumentException> damaged) throws IOException {
        try {
            return builder.get();
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw damaged.get();
        }
    }

    /**
     * Unpacks without keeping anything what another library is about to unpack.
     *
     * @param damaged what to say of a file that cannot be unpacked
     * @throws DocumentException if that goes beyond the limits
     */
    static void refuseBombs(Content content, byte[] bytes, Supplier<DocumentException> damaged) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (ZipFile zip = open(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)), damaged)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                content.budget().entry();
                long packed = Math.max(entry.getCompressedSize(), 1);
                try (InputStream in = content.budget().count(zip.getInputStream(entry), content.name(), content.budget().limits().entryBytes(), () -> packed)) {
                    while (in.read(buffer) >= 0) {
                        // only counted
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged.get();
        }
    }
}
