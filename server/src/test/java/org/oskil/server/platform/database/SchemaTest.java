package org.oskil.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What every table of the schema keeps, whoever's migration made it. */
final class SchemaTest {
  private static final TestDatabase DATABASE = PostgresForTests.freshDatabase();

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void everyTableKeepsTheRulesOfTheHouse() {
    assertThat(broken(DATABASE)).isEmpty();
  }

  @Test
  void aTableThatBreaksTheRulesIsFound() {
    try (TestDatabase spoilt = PostgresForTests.freshDatabase()) {
      spoilt
          .asOwner()
          .sql(
              """
              CREATE TABLE without_comment (a int);

              CREATE TABLE without_policy (hromada text);
              COMMENT ON TABLE without_policy IS 'Rows of hromadas.';
              ALTER TABLE without_policy ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

              CREATE TABLE without_force (hromada text);
              COMMENT ON TABLE without_force IS 'Rows of hromadas.';
              ALTER TABLE without_force ENABLE ROW LEVEL SECURITY;
              CREATE POLICY within_scope ON without_force USING (oskil_sees(hromada));

              CREATE TABLE changing_fact (a int);
              COMMENT ON TABLE changing_fact IS 'Facts.';
              GRANT SELECT, INSERT, UPDATE ON changing_fact TO oskil_server;

              CREATE TABLE fact_changing_in_a_column (a int);
              COMMENT ON TABLE fact_changing_in_a_column IS 'Facts.';
              GRANT UPDATE (a) ON fact_changing_in_a_column TO oskil_server;

              CREATE TABLE open_to_all (a int);
              COMMENT ON TABLE open_to_all IS 'Facts.';
              GRANT SELECT ON open_to_all TO PUBLIC;

              CREATE TABLE nameless_check (a int CHECK (a > 0));
              COMMENT ON TABLE nameless_check IS 'Facts.';

              CREATE FUNCTION open_function() RETURNS int LANGUAGE sql RETURN 1;
              GRANT EXECUTE ON FUNCTION open_function() TO PUBLIC;

              CREATE TABLE good_projection (hromada text, a int CONSTRAINT a_is_something CHECK (a > 0));
              COMMENT ON TABLE good_projection IS 'Projection of nothing.';
              ALTER TABLE good_projection ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
              CREATE POLICY within_scope ON good_projection
                USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));
              GRANT SELECT, INSERT, UPDATE ON good_projection TO oskil_server;
              """)
          .update();
      assertThat(broken(spoilt))
          .containsExactly(
              "changing_fact: may be changed, and its comment does not begin with Projection",
              "fact_changing_in_a_column: may be changed, and its comment does not begin with Projection",
              "nameless_check: the check nameless_check_a_check has no name of its own",
              "open_function: open to PUBLIC",
              "open_to_all: open to PUBLIC",
              "without_comment: has no comment",
              "without_force: has a hromada and no forced policy by oskil_sees",
              "without_policy: has a hromada and no forced policy by oskil_sees");
    }
  }

  @Test
  void nobodyButTheServerGetsIntoTheDatabase() {
    assertThat(
            DATABASE
                .asOwner()
                .sql("SELECT has_database_privilege('public', 'migrated', :right)")
                .param("right", "CONNECT, TEMPORARY, CREATE")
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  private static List<String> broken(TestDatabase database) {
    return database
        .asOwner()
        .sql(
            """
            WITH house AS (
              SELECT c.oid, c.relname, c.relacl, c.relrowsecurity AND c.relforcerowsecurity AS secured,
                coalesce(obj_description(c.oid, 'pg_class'), '') AS said
              FROM pg_class c
              WHERE c.relnamespace = 'oskil'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
            )
            SELECT relname || ': has no comment' AS fault FROM house WHERE said = ''
            UNION
            SELECT relname || ': has a hromada and no forced policy by oskil_sees' FROM house
            WHERE EXISTS (SELECT FROM pg_attribute
                          WHERE attrelid = house.oid AND attname = 'hromada' AND NOT attisdropped)
              AND NOT (secured AND EXISTS (
                SELECT FROM pg_policies
                WHERE schemaname = 'oskil' AND tablename = relname AND qual LIKE '%oskil_sees(hromada)%'))
            UNION
            SELECT relname || ': may be changed, and its comment does not begin with Projection' FROM house
            WHERE said NOT LIKE 'Projection%'
              AND (has_any_column_privilege('oskil_server', oid, 'UPDATE')
                OR has_table_privilege('oskil_server', oid, 'DELETE, TRUNCATE'))
            UNION
            SELECT relname || ': open to PUBLIC' FROM house, aclexplode(relacl) AS granted
            WHERE granted.grantee = 0
            UNION
            SELECT proname || ': open to PUBLIC'
            FROM pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) AS granted
            WHERE pronamespace = 'oskil'::regnamespace AND granted.grantee = 0
            UNION
            SELECT relname || ': the check ' || conname || ' has no name of its own'
            FROM house JOIN pg_constraint ON conrelid = house.oid
            WHERE contype = 'c' AND conname ~ '_check[0-9]*$'
            ORDER BY fault
            """)
        .query(String.class)
        .list();
  }
}
