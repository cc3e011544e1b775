package org.oskil.server.access;

import java.util.UUID;
import org.oskil.server.platform.database.TestDatabase;

/** Households as the register leaves them, one in each of two hromadas. */
final class TestHouseholds {
  static final String HERE = "UA63080050000048455";
  static final String THERE = "UA63080090000073226";
  static final String CASE_HERE = "AAAA-AAAA-AAAA";
  static final String CASE_THERE = "BBBB-BBBB-BBBB";
  static final String NAME = "Ніна Коваль";

  private TestHouseholds() {}

  static void add(TestDatabase database) {
    add(database, new UUID(1, 1), HERE, CASE_HERE);
    add(database, new UUID(1, 2), THERE, CASE_THERE);
  }

  private static void add(TestDatabase database, UUID id, String hromada, String reference) {
    database
        .asOwner()
        .sql(
            """
            INSERT INTO household (household_id, place_id, hromada, case_reference, linked_to)
            VALUES (:id, 'UA63080050010081319', :hromada, :reference, :id);
            """)
        .param("id", id)
        .param("hromada", hromada)
        .param("reference", reference)
        .update();
    database
        .asOwner()
        .sql(
            """
            INSERT INTO registration (resident_id, household_id, hromada, basis, age, mobility,
              guardians, standing, counts_as, presence)
            VALUES (:id, :id, :hromada, 'BASELINE', 'ADULT', 'WALKING', '{}', 'COUNTS', :id, 'PRESENT')
            """)
        .param("id", id)
        .param("hromada", hromada)
        .update();
    database
        .asOwner()
        .sql(
            """
            INSERT INTO person_decision (version_id, resident_id, household_id, hromada, choice,
              contested, failed_visits, cell, keeps_seat)
            VALUES (:id, :id, :id, :hromada, 'AGREES', false, 0, 'REMAINS_AGREED_WAITING', true)
            """)
        .param("id", id)
        .param("hromada", hromada)
        .update();
    database
        .asOwner()
        .sql(
            """
            INSERT INTO submission (submission_id, household_id, hromada, channel, author, happened_at,
              written_at, received_at, seen, entries, personal, digest)
            VALUES (:id, :id, :hromada, 'VISIT', 'canvasser', now(), now(), now(), '{}', '[{"kind":"x"}]',
              jsonb_build_array(jsonb_build_object('entry', 0, 'kind', 'NAME', 'text', :name::text)),
              sha256('x'))
            """)
        .param("id", id)
        .param("hromada", hromada)
        .param("name", NAME)
        .update();
  }
}
