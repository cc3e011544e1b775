package org.oskil.server.platform.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Passwords that no person chooses: made once, kept in files that only their owner can read. */
final class Secrets {
  private static final int BYTES = 24;
  private static final SecureRandom CHANCE = new SecureRandom();

  private Secrets() {}

  /** The password in the file, which is made where it is not there. */
  static String kept(Path file) throws IOException {
    if (Files.notExists(file)) {
      byte[] random = new byte[BYTES];
      CHANCE.nextBytes(random);
      write(file, Base64.getUrlEncoder().encodeToString(random));
    }
    return Files.readString(file, US_ASCII).strip();
  }

  /** Whole or not at all, and never readable to others, not for a moment. */
  static void write(Path file, String secret) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(aside);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel =
        FileChannel.open(aside, Set.of(CREATE, WRITE, TRUNCATE_EXISTING), ownerOnly)) {
      channel.write(ByteBuffer.wrap((secret + "\n").getBytes(US_ASCII)));
      channel.force(true);
    }
    Files.move(aside, file, ATOMIC_MOVE);
  }
}
