-- The role that the server works with. It may connect and use; what exactly, each table says for itself.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'oskil_server') THEN
    CREATE ROLE oskil_server LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION;
  END IF;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO oskil_server', current_database());
END
$$;

COMMENT ON SCHEMA oskil IS
  'Everything Oskil knows. Tables whose comment begins with Projection can be rebuilt; all others hold facts.';
REVOKE ALL ON SCHEMA oskil FROM PUBLIC;
GRANT USAGE ON SCHEMA oskil TO oskil_server;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

CREATE FUNCTION oskil_sees(hromada text) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(
    current_setting('oskil.hromadas', true) = '*'
      OR hromada = ANY (string_to_array(current_setting('oskil.hromadas', true), ',')),
    false);
COMMENT ON FUNCTION oskil_sees(text) IS
  'Whether the present work may see rows of a hromada. The server sets oskil.hromadas before it hands out a
connection: * for the whole district, or codes between commas. Unset or empty sees nothing.';
GRANT EXECUTE ON FUNCTION oskil_sees(text) TO oskil_server;

COMMENT ON TABLE flyway_schema_history IS 'Which migrations have run, kept by Flyway. Nobody else writes here.';
