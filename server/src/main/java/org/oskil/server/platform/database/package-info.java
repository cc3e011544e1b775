/**
 * How the server gets at its database: two roles, migrations, transactions, and a scope that limits
 * what any statement can see.
 *
 * <p><b>Roles.</b> The owner makes tables, at start, and is gone before the first request. The
 * server works as {@code oskil_server}, which can create nothing and delete nothing.
 *
 * <p><b>A migration</b> lies in {@code db/migration} as {@code V7__what_it_does.sql}, takes the
 * next free number and is never changed again. It finds itself in schema {@code oskil}. For each
 * table:
 *
 * <pre>{@code
 * CREATE TABLE decision (
 *   submission_id uuid PRIMARY KEY,
 *   hromada text NOT NULL,
 *   choice text NOT NULL,
 *   paper_number text,
 *   CONSTRAINT staying_needs_a_signed_paper CHECK ((choice = 'stays') = (paper_number IS NOT NULL))
 * );
 * COMMENT ON TABLE decision IS 'One row per submission from a phone or desk; never updated.';
 * GRANT SELECT, INSERT ON decision TO oskil_server;
 *
 * ALTER TABLE decision ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
 * CREATE POLICY within_scope ON decision USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));
 * }</pre>
 *
 * <ul>
 *   <li>A <b>fact</b> gets SELECT and INSERT. What is resent is refused quietly: {@code ON CONFLICT
 *       (submission_id) DO NOTHING}.
 *   <li>A <b>projection</b>, which can be rebuilt from facts, gets SELECT, INSERT and UPDATE, and
 *       its comment begins with the word Projection.
 *   <li>A table with a column {@code hromada} has the policy above. One whose hromada follows from
 *       another table carries it all the same, so that the policy needs no join.
 *   <li>Check constraints have names that are sentences; every table has a comment, and so has
 *       every column whose name does not say all.
 * </ul>
 *
 * {@code SchemaTest} fails where a table keeps less than that.
 *
 * <p><b>Scope.</b> {@link org.oskil.server.platform.database.Scoped} binds what the work inside of
 * it may see; outside of any, nothing is seen. <b>Transactions</b> go through {@link
 * org.oskil.server.platform.database.Transactions}.
 */
@NullMarked
package org.oskil.server.platform.database;

import org.jspecify.annotations.NullMarked;
