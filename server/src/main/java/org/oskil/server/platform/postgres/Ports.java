package org.oskil.server.platform.postgres;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port of the database on the loopback address: the one it had, or else any that is free. */
final class Ports {
  private Ports() {}

  /** The port in the file where it is free, else another one, which is then in the file. */
  static int kept(Path file) throws IOException {
    if (Files.exists(file)) {
      String kept = Files.readString(file).strip();
      if (kept.matches("\\d{1,5}") && isFree(Integer.parseInt(kept))) {
        return Integer.parseInt(kept);
      }
    }
    int port = anyFree();
    Files.writeString(file, port + "\n");
    return port;
  }

  static boolean isFree(int port) throws IOException {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (BindException taken) {
      return false;
    }
  }

  private static int anyFree() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
