package org.oskil.exchange.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;

/**
 * Makes text from the bytes of a file: UTF-8, with or without the mark that some editors put in
 * front of it.
 */
public final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceText() {}

  /** The text without the mark, or nothing and a problem. */
  public static Optional<String> decode(String file, byte[] bytes, Problems problems) {
    if (looksLikeUtf16(bytes)) {
      problems.add(Where.file(file), "", ProblemCode.UTF_16);
      return Optional.empty();
    }
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      problems.add(
          new Where(file, lineAt(bytes, in.position()), ""),
          "0x%02X".formatted(bytes[in.position()]),
          ProblemCode.NOT_UTF_8);
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text);
  }

  /**
   * By its mark, or because one of its first two bytes is zero, as it is for every Latin letter in
   * UTF-16.
   */
  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return first == 0xFF && second == 0xFE
        || first == 0xFE && second == 0xFF
        || first == 0
        || second == 0;
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
