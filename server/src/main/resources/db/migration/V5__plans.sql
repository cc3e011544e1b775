-- Plans: what each was made from, what it says, what the check said of it, and which is in force.
-- A plan is of the whole district, so only work with the whole district in scope sees it.

CREATE TABLE plan (
  plan_id uuid PRIMARY KEY,
  made_at timestamptz NOT NULL,
  as_of timestamptz NOT NULL,
  submissions bigint NOT NULL,
  last_submission uuid,
  order_versions uuid[] NOT NULL,
  scenario text NOT NULL,
  file text NOT NULL,
  people integer NOT NULL,
  seated integer NOT NULL,
  worst_line text NOT NULL,
  value bigint NOT NULL,
  bound bigint NOT NULL,
  seed bigint NOT NULL,
  milliseconds bigint NOT NULL,
  faults text[] NOT NULL,
  accepted boolean NOT NULL GENERATED ALWAYS AS (cardinality(faults) = 0) STORED,
  replaces uuid REFERENCES plan,
  CONSTRAINT nobody_is_seated_who_is_not_there CHECK (seated BETWEEN 0 AND people),
  CONSTRAINT no_plan_beats_its_bound CHECK (bound <= value),
  CONSTRAINT the_last_of_some_submissions_is_known CHECK ((submissions = 0) = (last_submission IS NULL)),
  UNIQUE (plan_id, accepted)
);
COMMENT ON TABLE plan IS
  'One row per plan that was computed, also of those the check refused; never changed. Times and places of the future are in it.';
COMMENT ON COLUMN plan.as_of IS 'The moment of the operation it was made at: nothing new departs before.';
COMMENT ON COLUMN plan.submissions IS 'How many submissions were known when the demand was read.';
COMMENT ON COLUMN plan.last_submission IS 'The one of them that was received last.';
COMMENT ON COLUMN plan.order_versions IS 'Order versions under which anybody was counted then.';
COMMENT ON COLUMN plan.scenario IS 'Fingerprint of the scenario folder: network, threat, vehicles and hubs.';
COMMENT ON COLUMN plan.file IS 'The plan file, as docs/guides/plan-file.md describes it; its demand file is made from plan_party.';
COMMENT ON COLUMN plan.people IS 'Seats that were asked for, companions included.';
COMMENT ON COLUMN plan.value IS 'Exposure on the worst line, in weighted person-seconds.';
COMMENT ON COLUMN plan.bound IS 'What no plan could cost less than, in the same unit.';
COMMENT ON COLUMN plan.milliseconds IS 'How long planning took.';
COMMENT ON COLUMN plan.faults IS 'What the check found wrong: code and sentence each. Empty where the plan is accepted.';
CREATE INDEX plan_by_time ON plan (made_at, plan_id);

CREATE TABLE plan_party (
  plan_id uuid NOT NULL REFERENCES plan,
  ordinal integer NOT NULL,
  household_id uuid NOT NULL,
  place_id text NOT NULL,
  party_class text NOT NULL,
  seats integer NOT NULL,
  wheelchairs integer NOT NULL,
  stretchers integer NOT NULL,
  residents uuid[] NOT NULL,
  PRIMARY KEY (plan_id, ordinal),
  CONSTRAINT parties_are_counted_from_one CHECK (ordinal >= 1),
  CONSTRAINT a_party_class_is_known CHECK (party_class IN ('CHILDREN', 'LIMITED_MOBILITY', 'OTHERS')),
  CONSTRAINT everybody_of_a_party_has_a_place
    CHECK (seats + wheelchairs + stretchers >= cardinality(residents) AND cardinality(residents) > 0)
);
COMMENT ON TABLE plan_party IS
  'The demand a plan was made from, one row per party. Parties of one place, class and need are a group of the plan; they board in the order of ordinal.';
COMMENT ON COLUMN plan_party.residents IS 'Who travels. Further seats are for companions who are not known yet.';

CREATE TABLE plan_left_out (
  plan_id uuid NOT NULL REFERENCES plan,
  household_id uuid NOT NULL,
  place_id text NOT NULL,
  residents uuid[] NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (plan_id, household_id),
  CONSTRAINT a_reason_to_be_left_out_is_known CHECK (reason IN ('NO_ROAD', 'TOO_LARGE'))
);
COMMENT ON TABLE plan_left_out IS 'Households that leave and that no plan can carry as things stand; somebody has to see to them.';

CREATE TABLE plan_in_force (
  entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id uuid NOT NULL,
  accepted boolean NOT NULL DEFAULT true,
  person text,
  since timestamptz NOT NULL,
  reason text NOT NULL,
  CONSTRAINT only_what_was_accepted_comes_into_force CHECK (accepted),
  FOREIGN KEY (plan_id, accepted) REFERENCES plan (plan_id, accepted)
);
COMMENT ON TABLE plan_in_force IS 'Which plan came into force when; the last entry holds.';
COMMENT ON COLUMN plan_in_force.accepted IS 'Always true: ties the entry to a plan that the check accepted.';
COMMENT ON COLUMN plan_in_force.person IS 'Id of whoever put it in force, no name; null where the server did by itself.';

CREATE TABLE dropped_pickup (
  entry bigint NOT NULL REFERENCES plan_in_force,
  household_id uuid NOT NULL,
  vehicle text NOT NULL,
  place_id text NOT NULL,
  departs timestamptz NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (entry, household_id, vehicle, departs),
  CONSTRAINT a_reason_to_drop_a_pickup_is_known CHECK (reason IN (
    'WITHDRAWN', 'NEEDS_CHANGED', 'ANOTHER_RUN', 'NO_SEAT',
    'CROSSING_LOST', 'VEHICLE_LOST', 'DEMAND_CHANGED', 'CARRIED_BETTER', 'NO_LONGER_FITS'))
);
COMMENT ON TABLE dropped_pickup IS
  'Pick-ups that the plan before had promised and the plan of this entry does not make, and why.';

GRANT SELECT, INSERT ON plan, plan_party, plan_left_out, plan_in_force, dropped_pickup TO oskil_server;

ALTER TABLE plan ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY for_the_whole_district ON plan USING (oskil_sees('*')) WITH CHECK (oskil_sees('*'));
ALTER TABLE plan_party ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY for_the_whole_district ON plan_party USING (oskil_sees('*')) WITH CHECK (oskil_sees('*'));
ALTER TABLE plan_left_out ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY for_the_whole_district ON plan_left_out USING (oskil_sees('*')) WITH CHECK (oskil_sees('*'));
ALTER TABLE plan_in_force ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY for_the_whole_district ON plan_in_force USING (oskil_sees('*')) WITH CHECK (oskil_sees('*'));
ALTER TABLE dropped_pickup ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY for_the_whole_district ON dropped_pickup USING (oskil_sees('*')) WITH CHECK (oskil_sees('*'));
