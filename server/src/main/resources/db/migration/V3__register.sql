-- The register: what was sent, who is on the roll, what each decided, and the cells they count in.
-- submission is the truth; registration, person_decision, cell_count and roll_count follow from it and are kept in the same transaction.

CREATE TABLE household (
  household_id uuid PRIMARY KEY,
  place_id text NOT NULL,
  hromada text NOT NULL,
  case_reference text NOT NULL,
  linked_to uuid NOT NULL,
  CONSTRAINT a_case_reference_names_one_household UNIQUE (case_reference)
);
COMMENT ON TABLE household IS
  'Projection. One row per household that anything was ever sent about; its row is the lock of everything about it.';
COMMENT ON COLUMN household.linked_to IS
  'Households of which residents were merged with each other are judged together: they share the lowest household_id among them.';
CREATE INDEX household_by_link ON household (linked_to);
CREATE INDEX household_by_place ON household (place_id);

CREATE TABLE submission (
  submission_id uuid PRIMARY KEY,
  household_id uuid NOT NULL,
  hromada text NOT NULL,
  channel text NOT NULL,
  author text NOT NULL,
  device_id uuid,
  device_sequence bigint,
  happened_at timestamptz NOT NULL,
  written_at timestamptz NOT NULL,
  sent_at timestamptz,
  received_at timestamptz NOT NULL,
  seen uuid[] NOT NULL,
  entries text NOT NULL,
  personal jsonb,
  digest bytea NOT NULL,
  CONSTRAINT a_device_and_its_sequence_come_together CHECK ((device_id IS NULL) = (device_sequence IS NULL)),
  CONSTRAINT a_device_counts_from_one CHECK (device_sequence >= 1),
  CONSTRAINT a_digest_is_sha_256 CHECK (octet_length(digest) = 32),
  CONSTRAINT a_channel_is_known CHECK (channel IN ('VISIT', 'HOTLINE', 'DESK', 'VEHICLE', 'RECEPTION', 'IMPORT'))
);
COMMENT ON TABLE submission IS
  'What was sent about a household, as it came. One row for each id however often it is sent; never changed, never removed.';
COMMENT ON COLUMN submission.happened_at IS 'When it happened, as the device says. The clock of a device may be wrong by decades.';
COMMENT ON COLUMN submission.written_at IS 'When it was written down, as the device says.';
COMMENT ON COLUMN submission.sent_at IS 'What the device''s clock said while sending; shows how wrong it is.';
COMMENT ON COLUMN submission.received_at IS 'When it reached us, by our clock.';
COMMENT ON COLUMN submission.seen IS 'The submissions about this household that the sender had in front of them.';
COMMENT ON COLUMN submission.entries IS 'What is said, without anything personal: docs/guides/submission.md.';
COMMENT ON COLUMN submission.personal IS 'Names, papers and reasons, apart from what is counted.';
COMMENT ON COLUMN submission.digest IS 'SHA-256 of the content without the received time: the same id with other content is refused.';
CREATE INDEX submission_by_household ON submission (household_id);
CREATE UNIQUE INDEX a_device_uses_each_number_once ON submission (device_id, device_sequence) WHERE device_id IS NOT NULL;
CREATE INDEX submission_by_receipt ON submission (received_at);

CREATE TABLE registration (
  resident_id uuid PRIMARY KEY,
  household_id uuid NOT NULL,
  hromada text NOT NULL,
  basis text NOT NULL,
  age text NOT NULL,
  mobility text NOT NULL,
  guardians uuid[] NOT NULL,
  standing text NOT NULL,
  counts_as uuid NOT NULL,
  presence text NOT NULL,
  CONSTRAINT only_a_duplicate_counts_as_somebody_else CHECK ((standing = 'MERGED') = (counts_as <> resident_id))
);
COMMENT ON TABLE registration IS 'Projection of submission: everybody who was ever written down, and whether they count.';
CREATE INDEX registration_by_household ON registration (household_id);

CREATE TABLE counted_version (
  version_id uuid NOT NULL,
  place_id text NOT NULL,
  hromada text NOT NULL,
  regime text NOT NULL,
  who text NOT NULL,
  opened_at timestamptz NOT NULL,
  PRIMARY KEY (version_id, place_id),
  CONSTRAINT a_regime_is_known CHECK (regime IN ('MANDATORY', 'FORCED_CHILDREN')),
  CONSTRAINT whom_it_speaks_to_is_known CHECK (who IN ('EVERYONE', 'FAMILIES_WITH_CHILDREN'))
);
COMMENT ON TABLE counted_version IS 'Under which order versions the people of a place are counted, since the version came into force.';
CREATE INDEX counted_version_by_place ON counted_version (place_id);

CREATE TABLE person_decision (
  version_id uuid NOT NULL,
  resident_id uuid NOT NULL,
  household_id uuid NOT NULL,
  hromada text NOT NULL,
  choice text NOT NULL,
  contested boolean NOT NULL,
  failed_visits integer NOT NULL,
  cell text,
  keeps_seat boolean NOT NULL,
  PRIMARY KEY (version_id, resident_id)
);
COMMENT ON TABLE person_decision IS 'Projection of submission: where each person stands towards each order version.';
COMMENT ON COLUMN person_decision.cell IS 'The one cell in which the person counts; null for whoever is not, or no longer, on the roll of this version.';
CREATE INDEX person_decision_by_household ON person_decision (household_id);
CREATE INDEX contested_decisions ON person_decision (version_id, hromada) WHERE contested AND cell IS NOT NULL;

CREATE TABLE cell_count (
  version_id uuid NOT NULL,
  place_id text NOT NULL,
  cell text NOT NULL,
  slot smallint NOT NULL,
  hromada text NOT NULL,
  people integer NOT NULL,
  children integer NOT NULL,
  low_mobility integer NOT NULL,
  PRIMARY KEY (version_id, place_id, cell, slot)
);
COMMENT ON TABLE cell_count IS
  'Projection: people by order version, place and cell, kept in the transaction of the submission that moves them. The figure is the sum over slots.';
COMMENT ON COLUMN cell_count.slot IS
  'Writers spread over slots so that they do not wait for each other; a single slot may be negative, the sum never is.';

CREATE TABLE roll_count (
  version_id uuid NOT NULL,
  place_id text NOT NULL,
  slot smallint NOT NULL,
  hromada text NOT NULL,
  baseline integer NOT NULL,
  discovered integer NOT NULL,
  merged integer NOT NULL,
  struck_off integer NOT NULL,
  PRIMARY KEY (version_id, place_id, slot)
);
COMMENT ON TABLE roll_count IS 'Projection: how the roll of an order version in a place is made up. The figure is the sum over slots.';

GRANT SELECT, INSERT ON submission, counted_version TO oskil_server;
GRANT SELECT, INSERT, UPDATE ON household, registration, person_decision, cell_count, roll_count TO oskil_server;

ALTER TABLE household ENABLE ROW LEVEL SECURITY;
ALTER TABLE household FORCE ROW LEVEL SECURITY;
CREATE POLICY of_their_hromadas ON household USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));

ALTER TABLE submission ENABLE ROW LEVEL SECURITY;
ALTER TABLE submission FORCE ROW LEVEL SECURITY;
CREATE POLICY of_their_hromadas ON submission USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));

ALTER TABLE registration ENABLE ROW LEVEL SECURITY;
ALTER TABLE registration FORCE ROW LEVEL SECURITY;
CREATE POLICY of_their_hromadas ON registration USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));

ALTER TABLE counted_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE counted_version FORCE ROW LEVEL SECURITY;
CREATE POLICY of_their_hromadas ON counted_version USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));

ALTER TABLE person_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY of_their_hromadas ON person_decision USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));

ALTER TABLE cell_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE cell_count FORCE ROW LEVEL SECURITY;
CREATE POLICY of_their_hromadas ON cell_count USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));

ALTER TABLE roll_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE roll_count FORCE ROW LEVEL SECURITY;
CREATE POLICY of_their_hromadas ON roll_count USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));
