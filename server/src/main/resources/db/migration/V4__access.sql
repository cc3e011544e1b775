-- Who may do what, and who looked at whom. Facts only: what holds now is the latest row, and every earlier one stays.

CREATE TABLE app_user (
  user_id text PRIMARY KEY,
  display_name text NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  CONSTRAINT a_user_id_is_a_short_code CHECK (user_id ~ '^[a-z0-9][a-z0-9._-]{1,62}$')
);
COMMENT ON TABLE app_user IS
  'Everybody who signs in here. Users of an identity provider have no row: their id begins with oidc: and their rights come in the token.';
COMMENT ON COLUMN app_user.display_name IS 'The post, as the board shows it.';

CREATE TABLE user_password (
  ordinal bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id text NOT NULL REFERENCES app_user,
  password_hash text NOT NULL,
  set_by text NOT NULL,
  set_at timestamptz NOT NULL,
  CONSTRAINT a_password_is_kept_as_bcrypt CHECK (password_hash ~ '^\$2[aby]\$')
);
COMMENT ON TABLE user_password IS 'One row each time a password was set; the latest counts.';
CREATE INDEX user_password_by_user ON user_password (user_id, ordinal);

CREATE TABLE user_standing (
  ordinal bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id text NOT NULL REFERENCES app_user,
  enabled boolean NOT NULL,
  said_by text NOT NULL,
  said_at timestamptz NOT NULL
);
COMMENT ON TABLE user_standing IS 'One row each time a user was shut out or let in again; the latest counts, and none means let in.';
CREATE INDEX user_standing_by_user ON user_standing (user_id, ordinal);

CREATE TABLE user_role (
  ordinal bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id text NOT NULL REFERENCES app_user,
  role text NOT NULL,
  area text NOT NULL,
  granted boolean NOT NULL,
  said_by text NOT NULL,
  said_at timestamptz NOT NULL,
  CONSTRAINT a_role_is_known CHECK (role IN
    ('DUTY_OFFICER', 'APPROVER', 'CANVASSER', 'DISPATCHER', 'RECEPTION', 'AUDITOR', 'ADMINISTRATOR')),
  CONSTRAINT an_area_is_a_hromada_or_the_whole_district CHECK (area = '*' OR area ~ '^UA[0-9]{17}$'),
  CONSTRAINT nobody_gives_a_role_to_themselves CHECK (said_by <> user_id)
);
COMMENT ON TABLE user_role IS 'One row each time a role was given or taken back; the latest of a user, role and area counts.';
COMMENT ON COLUMN user_role.area IS 'KATOTTG code of the hromada in which the role holds, or * for the whole district.';
CREATE INDEX user_role_by_user ON user_role (user_id, ordinal);

CREATE TABLE access_trace (
  trace_id uuid PRIMARY KEY,
  user_id text NOT NULL,
  what text NOT NULL,
  case_reference text,
  request_id uuid,
  purpose text NOT NULL,
  hromada text NOT NULL,
  happened_at timestamptz NOT NULL,
  CONSTRAINT what_is_traced_is_known CHECK (what IN
    ('CASE_READ', 'PERSON_READ', 'EXPORT_ASKED', 'EXPORT_APPROVED', 'EXPORT_TAKEN')),
  CONSTRAINT a_trace_names_a_case_or_an_export CHECK ((case_reference IS NULL) <> (request_id IS NULL))
);
COMMENT ON TABLE access_trace IS
  'One row each time somebody looked at a case or dealt with an export, written in the transaction that read it. Never changed.';
COMMENT ON COLUMN access_trace.user_id IS 'Of app_user, or oidc: and the subject of a token.';
CREATE INDEX access_trace_by_time ON access_trace (happened_at, trace_id);
ALTER TABLE access_trace ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY within_scope ON access_trace USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));

CREATE TABLE two_person_request (
  request_id uuid PRIMARY KEY,
  hromadas text[] NOT NULL,
  purpose text NOT NULL,
  asked_by text NOT NULL,
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT a_request_names_its_hromadas CHECK (cardinality(hromadas) > 0),
  CONSTRAINT a_request_expires_after_it_was_made CHECK (expires_at > asked_at)
);
COMMENT ON TABLE two_person_request IS 'What one person asks for and another must approve: taking out all cases of some hromadas.';
ALTER TABLE two_person_request ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY seen_and_asked_within_scope ON two_person_request
  USING (oskil_sees_all(hromadas)) WITH CHECK (oskil_sees_all(hromadas));

CREATE TABLE two_person_approval (
  request_id uuid PRIMARY KEY REFERENCES two_person_request,
  approved_by text NOT NULL,
  approved_at timestamptz NOT NULL
);
COMMENT ON TABLE two_person_approval IS 'One row per request that a second person approved.';

CREATE TABLE two_person_use (
  request_id uuid PRIMARY KEY REFERENCES two_person_approval,
  used_by text NOT NULL,
  used_at timestamptz NOT NULL
);
COMMENT ON TABLE two_person_use IS 'One row per approved request that was carried out: its key lets that happen once.';

-- What the program checks first the database checks last.
CREATE FUNCTION two_person_approval_is_by_another() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM oskil.two_person_request
                 WHERE request_id = NEW.request_id
                   AND asked_by <> NEW.approved_by
                   AND expires_at > NEW.approved_at) THEN
    RAISE EXCEPTION 'A request is approved by another person than the one who asked, and in time.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'two_people_ask_and_approve';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER two_person_approval_is_by_another BEFORE INSERT ON two_person_approval
  FOR EACH ROW EXECUTE FUNCTION two_person_approval_is_by_another();

CREATE FUNCTION two_person_use_is_by_whoever_asked() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM oskil.two_person_request
                 WHERE request_id = NEW.request_id
                   AND asked_by = NEW.used_by
                   AND expires_at > NEW.used_at) THEN
    RAISE EXCEPTION 'What was approved is carried out by the one who asked, and in time.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'who_asked_carries_it_out';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER two_person_use_is_by_whoever_asked BEFORE INSERT ON two_person_use
  FOR EACH ROW EXECUTE FUNCTION two_person_use_is_by_whoever_asked();

CREATE TABLE user_entities (
  id text PRIMARY KEY,
  name text NOT NULL UNIQUE,
  display_name text
);
COMMENT ON TABLE user_entities IS
  'Projection of app_user for passkeys, under the names that Spring Security gives it: a random handle for each user who has one.';

CREATE TABLE user_credentials (
  credential_id text PRIMARY KEY,
  user_entity_user_id text NOT NULL REFERENCES user_entities,
  public_key bytea NOT NULL,
  signature_count bigint,
  uv_initialized boolean,
  backup_eligible boolean NOT NULL,
  authenticator_transports text,
  public_key_credential_type text,
  backup_state boolean NOT NULL,
  attestation_object bytea,
  attestation_client_data_json bytea,
  created timestamp,
  last_used timestamp,
  label text NOT NULL
);
COMMENT ON TABLE user_credentials IS
  'Projection of what each passkey said last, under the names that Spring Security gives it. A lost passkey is removed: it is a key, not a fact.';
CREATE INDEX user_credentials_by_user ON user_credentials (user_entity_user_id);

GRANT SELECT, INSERT ON app_user, user_password, user_standing, user_role, access_trace,
  two_person_request, two_person_approval, two_person_use TO oskil_server;
GRANT SELECT, INSERT, UPDATE ON user_entities TO oskil_server;
GRANT SELECT, INSERT, UPDATE, DELETE ON user_credentials TO oskil_server;
