CREATE TABLE place (
  place_id text PRIMARY KEY,
  hromada text NOT NULL
);
COMMENT ON TABLE place IS 'Where people live, and in which hromada.';
GRANT SELECT, INSERT ON place TO oskil_server;
