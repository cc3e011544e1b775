-- Orders: what each version says, revision by revision, and which steps were taken with it. Where an order stands follows from its steps.

CREATE TABLE place (
  place_id text PRIMARY KEY,
  hromada_code text NOT NULL,
  kind text NOT NULL,
  name_uk text NOT NULL,
  name_en text NOT NULL,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  CONSTRAINT a_place_is_a_settlement_or_a_part_of_one CHECK (kind IN ('SETTLEMENT', 'PART'))
);
COMMENT ON TABLE place IS
  'Projection of the gazetteer the server was started with: every place an order can list. Its names here are those of today; no secret, so everybody sees it.';
COMMENT ON COLUMN place.place_id IS 'KATOTTG code of a settlement, or X-… for a part of one.';
CREATE INDEX place_by_hromada ON place (hromada_code);

CREATE TABLE evacuation_order (
  order_id uuid PRIMARY KEY,
  received_at timestamptz NOT NULL
);
COMMENT ON TABLE evacuation_order IS 'One row per order; all that it says is in its versions. The id is made by whoever drafts it.';

CREATE TABLE order_version (
  version_id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES evacuation_order,
  number integer NOT NULL,
  received_at timestamptz NOT NULL,
  CONSTRAINT versions_are_counted_from_one CHECK (number >= 1),
  CONSTRAINT an_order_has_each_version_number_once UNIQUE (order_id, number)
);
COMMENT ON TABLE order_version IS 'One row per version of an order, never changed. A version is not edited but followed by another.';

CREATE TABLE order_step (
  step_id uuid PRIMARY KEY,
  version_id uuid NOT NULL REFERENCES order_version,
  ordinal integer NOT NULL,
  kind text NOT NULL,
  person text NOT NULL,
  happened_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  note text NOT NULL,
  successor uuid REFERENCES order_version,
  CONSTRAINT a_step_has_its_turn_once UNIQUE (version_id, ordinal),
  CONSTRAINT a_step_is_of_a_known_kind CHECK (kind IN
    ('PROPOSE', 'CONCUR', 'SIGN', 'PUBLISH', 'SUSPEND', 'RESUME', 'LIFT', 'AMEND', 'EXTEND', 'SUPERSEDE')),
  CONSTRAINT only_a_replaced_version_has_a_successor
    CHECK ((kind IN ('AMEND', 'EXTEND', 'SUPERSEDE')) = (successor IS NOT NULL)),
  CONSTRAINT a_step_does_not_happen_after_it_was_received CHECK (happened_at <= received_at)
);
COMMENT ON TABLE order_step IS 'One row per step that was taken with a version, never changed. Sent again under the same id it is not a second one.';
COMMENT ON COLUMN order_step.ordinal IS 'Counted from 1 within the version, in the order of happened_at.';
COMMENT ON COLUMN order_step.person IS 'Id of the official; no name.';
COMMENT ON COLUMN order_step.note IS 'Which body agreed, where it was made public, or why; empty where a step needs no such word.';
CREATE UNIQUE INDEX a_version_is_signed_once ON order_step (version_id) WHERE kind = 'SIGN';
CREATE UNIQUE INDEX a_version_is_published_once ON order_step (version_id) WHERE kind = 'PUBLISH';

CREATE TABLE order_revision (
  version_id uuid NOT NULL REFERENCES order_version,
  revision integer NOT NULL,
  content text NOT NULL,
  hromadas text[] NOT NULL,
  person text NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (version_id, revision),
  CONSTRAINT revisions_are_counted_from_one CHECK (revision >= 1)
);
COMMENT ON TABLE order_revision IS
  'The text of a version, once for each time the draft was saved. No revision is added after the first step: what was proposed is what is signed.';
COMMENT ON COLUMN order_revision.content IS 'JSON as docs/guides/order.md describes it.';
COMMENT ON COLUMN order_revision.hromadas IS 'Codes of the hromadas it touches; whoever sees one of them sees the draft.';

CREATE TABLE order_version_place (
  version_id uuid NOT NULL REFERENCES order_version,
  place_id text NOT NULL REFERENCES place,
  hromada text NOT NULL,
  PRIMARY KEY (version_id, place_id)
);
COMMENT ON TABLE order_version_place IS
  'The places a version lists, each once, as they were when its first step was taken; a later gazetteer does not change them.';
CREATE INDEX order_version_place_by_place ON order_version_place (place_id);

CREATE FUNCTION order_version_is_public(version uuid) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM oskil.order_step WHERE version_id = version AND kind = 'PUBLISH');
COMMENT ON FUNCTION order_version_is_public(uuid) IS 'A published order is for everybody, whatever hromada they work in.';
GRANT EXECUTE ON FUNCTION order_version_is_public(uuid) TO oskil_server;

CREATE FUNCTION oskil_sees_one(hromadas text[]) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN current_setting('oskil.hromadas', true) = '*'
    OR EXISTS (SELECT FROM unnest(hromadas) AS one WHERE oskil.oskil_sees(one));
COMMENT ON FUNCTION oskil_sees_one(text[]) IS 'Whether the present work may see at least one of the hromadas.';
GRANT EXECUTE ON FUNCTION oskil_sees_one(text[]) TO oskil_server;

CREATE FUNCTION oskil_sees_all(hromadas text[]) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN NOT EXISTS (SELECT FROM unnest(hromadas) AS one WHERE NOT oskil.oskil_sees(one));
COMMENT ON FUNCTION oskil_sees_all(text[]) IS 'Whether the present work may see every one of the hromadas.';
GRANT EXECUTE ON FUNCTION oskil_sees_all(text[]) TO oskil_server;

ALTER TABLE order_revision ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY seen_in_one_of_its_hromadas_written_in_all ON order_revision
  USING (oskil_sees_one(hromadas) OR order_version_is_public(version_id))
  WITH CHECK (oskil_sees_all(hromadas));

ALTER TABLE order_version_place ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY seen_in_its_hromada_or_when_public ON order_version_place
  USING (oskil_sees(hromada) OR order_version_is_public(version_id))
  WITH CHECK (oskil_sees(hromada));

-- What the program checks first the database checks last: who signed does not publish, and steps come in order.
CREATE FUNCTION order_step_follows() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM oskil.order_step
             WHERE version_id = NEW.version_id
               AND person = NEW.person
               AND ((kind = 'SIGN' AND NEW.kind = 'PUBLISH') OR (kind = 'PUBLISH' AND NEW.kind = 'SIGN'))) THEN
    RAISE EXCEPTION 'Who signed an order does not publish it.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'two_people_sign_and_publish';
  END IF;
  IF NEW.ordinal <> (SELECT count(*) + 1 FROM oskil.order_step WHERE version_id = NEW.version_id)
     OR EXISTS (SELECT FROM oskil.order_step
                WHERE version_id = NEW.version_id AND happened_at > NEW.happened_at) THEN
    RAISE EXCEPTION 'A step comes after the one before it.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'steps_come_one_after_the_other';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER order_step_follows BEFORE INSERT ON order_step
  FOR EACH ROW EXECUTE FUNCTION order_step_follows();

CREATE FUNCTION order_text_is_frozen() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM oskil.order_step WHERE version_id = NEW.version_id) THEN
    RAISE EXCEPTION 'The text of an order is frozen by its first step.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'a_text_is_frozen_by_its_first_step';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER order_text_is_frozen BEFORE INSERT ON order_revision
  FOR EACH ROW EXECUTE FUNCTION order_text_is_frozen();

GRANT SELECT, INSERT, UPDATE ON place TO oskil_server;
GRANT SELECT, INSERT ON evacuation_order, order_version, order_step, order_revision, order_version_place TO oskil_server;
