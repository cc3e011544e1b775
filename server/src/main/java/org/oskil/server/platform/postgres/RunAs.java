package org.oskil.server.platform.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to be root, so for root it is put where it is somebody else.
 */
sealed interface RunAs {
  /** The user "nobody". */
  int NOBODY = 65_534;

  /** What comes before the program's own words. */
  List<String> prefix();

  /** Whoever started the server. */
  record Starter() implements RunAs {
    @Override
    public List<String> prefix() {
      return List.of();
    }
  }

  /** A user namespace without names: inside of it root is nobody, while its files stay its own. */
  record Namespace() implements RunAs {
    @Override
    public List<String> prefix() {
      return List.of("unshare", "-U");
    }
  }

  /** Another user, to whom the cluster then belongs. */
  record User(int id) implements RunAs {
    @Override
    public List<String> prefix() {
      return List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups");
    }
  }

  /** Whoever owns the cluster goes on running it; a new one is run in the plainest way there is. */
  static RunAs chosen(DataFolder folder) throws IOException, InterruptedException {
    if (owner(folder.lock()) != 0) {
      return new Starter();
    }
    if (Files.exists(folder.cluster()) && owner(folder.cluster()) != 0) {
      return new User(owner(folder.cluster()));
    }
    boolean namespaces = Command.of(List.of("unshare", "-U", "true")).run().well();
    return namespaces ? new Namespace() : new User(NOBODY);
  }

  default Command command(Path program, String... arguments) {
    return command(program, List.of(arguments));
  }

  default Command command(Path program, List<String> arguments) {
    return Command.of(
        Stream.of(prefix(), List.of(program.toString()), arguments).flatMap(List::stream).toList());
  }

  /** Hands a file, or a folder with all that is in it, to whoever runs PostgreSQL. */
  default void give(Path path) throws IOException {
    if (this instanceof User user) {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about)
                throws IOException {
              return visitFile(folder, about);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                throws IOException {
              Files.setAttribute(file, "unix:uid", user.id());
              Files.setAttribute(file, "unix:gid", user.id());
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }

  private static int owner(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid");
  }
}
