package org.oskil.exchange.roll;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids that follow from the day of a roll and the keys in it, so that the same file imported twice
 * is the same submissions. Shaped as UUIDs of version 7, with a digest where those have chance.
 */
record RollIds(Instant asOf) {
  UUID of(String kind, String key) {
    ByteBuffer digest = ByteBuffer.wrap(sha256(kind + "\n" + asOf + "\n" + key));
    long high = (asOf.toEpochMilli() << 16) | 0x7000L | (digest.getLong() & 0xFFFL);
    long low = 0x8000_0000_0000_0000L | (digest.getLong() >>> 2);
    return new UUID(high, low);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every JDK has SHA-256.", missing);
    }
  }
}
