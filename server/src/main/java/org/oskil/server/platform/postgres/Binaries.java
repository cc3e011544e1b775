package org.oskil.server.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.StartProblem;
import org.oskil.server.platform.start.StartStep;

/** The programs of PostgreSQL, unpacked. */
record Binaries(Path home) {
  /** The archives that the build may have put on the class path; it chooses one by machine. */
  private static final List<String> ARCHIVES =
      List.of(
          "/postgres-linux-x86_64.txz",
          "/postgres-linux-arm_64.txz",
          "/postgres-darwin-x86_64.txz",
          "/postgres-darwin-arm_64.txz");

  private static final Pattern VERSION = Pattern.compile("(\\d+)(\\.\\d+)*");
  private static final int OWNER_MAY_EXECUTE = 0100;

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  /**
   * Unpacks beside and moves into place, so that a folder that is there is whole. The folder is
   * named by the checksum of its archive: another archive gets another folder.
   */
  static Binaries unpacked(Path parent, Consumer<StartStep> steps) throws CannotStart, IOException {
    String archive =
        ARCHIVES.stream()
            .filter(name -> Binaries.class.getResource(name) != null)
            .findFirst()
            .orElseThrow(() -> none());
    Path home = parent.resolve("postgres-" + checksum(archive).substring(0, 16));
    if (!Files.isDirectory(home)) {
      steps.accept(StartStep.UNPACKING);
      Path aside = Files.createTempDirectory(parent, "unpacking-");
      unpack(archive, aside);
      Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.move(aside, home);
    }
    return new Binaries(home);
  }

  /** The major version that made a cluster must be the one that runs it. */
  String majorVersion() throws IOException, InterruptedException {
    String said = Command.of(List.of(program("postgres").toString(), "--version")).run().output();
    Matcher version = VERSION.matcher(said);
    if (!version.find()) {
      throw new IllegalStateException("PostgreSQL does not tell its version but: " + said);
    }
    return version.group(1);
  }

  private static CannotStart none() {
    return CannotStart.because(
        StartProblem.NO_BINARIES,
        "PostgreSQL",
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }

  private static InputStream open(String archive) throws IOException {
    InputStream stream = Binaries.class.getResourceAsStream(archive);
    if (stream == null) {
      throw new IllegalStateException("The archive " + archive + " was there and is gone.");
    }
    return new BufferedInputStream(stream, 1 << 16);
  }

  private static String checksum(String archive) throws IOException {
    MessageDigest sha256 = sha256();
    try (InputStream bytes = new DigestInputStream(open(archive), sha256)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("Every JDK has SHA-256.", never);
    }
  }

  private static void unpack(String archive, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(open(archive)), UTF_8.name())) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("The archive leads out of its folder: " + entry.getName());
        }
        unpack(tar, entry, path);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !path.toFile().setExecutable(true, false)) {
        throw new IOException("Cannot make a program executable: " + path);
      }
    }
  }
}
