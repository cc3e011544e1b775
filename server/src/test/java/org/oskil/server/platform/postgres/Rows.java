package org.oskil.server.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.oskil.server.platform.start.Access;

/** A table of numbers in a database, to see which of them outlive what. */
record Rows(Access owner) {
  void create() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE written (number int)");
    }
  }

  void write(int number) throws SQLException {
    try (Connection connection = connect()) {
      write(connection, number);
    }
  }

  static void write(Connection connection, int number) throws SQLException {
    try (var insert = connection.prepareStatement("INSERT INTO written VALUES (?)")) {
      insert.setInt(1, number);
      insert.execute();
    }
  }

  List<Integer> read() throws SQLException {
    return numbers("SELECT number FROM written ORDER BY number");
  }

  List<Integer> numbers(String query) throws SQLException {
    var numbers = new ArrayList<Integer>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
    }
    return numbers;
  }

  String word(String query) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
  }
}
