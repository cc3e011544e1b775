CREATE TABLE place (
  place_id text PRIMARY KEY,
  hromada_code text NOT NULL,
  kind text NOT NULL,
  name_uk text NOT NULL,
  name_en text NOT NULL,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL
);
COMMENT ON TABLE place IS 'Projection: where people live, and in which hromada.';
GRANT SELECT, INSERT ON place TO oskil_server;
