package org.stet.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4FrameInputStream;
import net.jpountz.lz4.LZ4FrameOutputStream;
import net.jpountz.xxhash.XXHashFactory;

/** A serialised model in the model folder: {@code name.lz4}, an LZ4 frame with a checksum. */
final class ModelFile {

    private static final int BUFFER = 1 << 16;

    private ModelFile() {
    }

    static OutputStream create(Path folder, String name) throws IOException {
        return new LZ4FrameOutputStream(new BufferedOutputStream(Files.newOutputStream(path(folder, name)), BUFFER));
    }

    /** Decompressed in Java: the native library would have to be unpacked first, which costs more than it saves. */
    static ObjectInputStream open(Path folder, String name) throws IOException {
        InputStream in = new LZ4FrameInputStream(Files.newInputStream(path(folder, name)),
                LZ4Factory.fastestJavaInstance().safeDecompressor(), XXHashFactory.fastestJavaInstance().hash32());
        return new ObjectInputStream(new BufferedInputStream(in, BUFFER));
    }

    private static Path path(Path folder, String name) {
        return folder.resolve(name + ".lz4");
    }
}
