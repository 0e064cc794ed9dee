package io.quizpool.local.postgres;

import io.quizpool.local.home.Tree;
import io.quizpool.local.home.Trouble;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL of this machine's platform from the class path, once. */
final class PostgresBinaries {
    private static final int EXECUTABLE_BY_OWNER = 0100;

    private final Path folder;

    /**
     * @param folder where unpacked versions are kept, each in a folder of its own
     */
    PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder that holds {@code bin}, {@code lib} and {@code share}, unpacked where it is not.
     */
    Path unpacked() {
        var archive = archive();
        try {
            // The checksum in the name: a newer archive never runs an older one's programs.
            var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
            var target = folder.resolve("postgresql-" + Long.toHexString(entry.getCrc()));
            if (!Files.exists(target)) {
                Files.createDirectories(folder);
                var unfinished = folder.resolve("unfinished");
                Tree.delete(unfinished);
                Files.createDirectory(unfinished);
                unpack(archive, unfinished);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL archive() {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        var arm = System.getProperty("os.arch").equals("aarch64");
        var name =
                "postgres-%s-%s.txz".formatted(mac ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
        var archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new Trouble(
                    "There is no %s on the class path, so there is no PostgreSQL for this machine. Build on the machine you run on (rm -r local-stack/target, then ./quizpool up), or use docker compose up."
                            .formatted(name));
        }
        return archive;
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (var packed = new XZInputStream(new BufferedInputStream(archive.openStream()));
                var tar = new TarArchiveInputStream(packed)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & EXECUTABLE_BY_OWNER) != 0
                && !file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
