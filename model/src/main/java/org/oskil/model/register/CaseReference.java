package org.oskil.model.register;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a household is called on paper and by phone: twelve characters that are hard to mishear,
 * made from its id, so that a phone without signal can print it. It says nothing about who lives
 * there.
 */
public record CaseReference(String value) {
  /** Crockford's base 32: no I, L, O or U. */
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 12;

  public static CaseReference of(HouseholdId household) {
    BigInteger number = new BigInteger(1, sha256(household.toString()));
    var reference = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % 4 == 0) {
        reference.append('-');
      }
      reference.append(LETTERS.charAt(number.intValue() & 31));
      number = number.shiftRight(5);
    }
    return new CaseReference(reference.toString());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every JDK has SHA-256.", missing);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
