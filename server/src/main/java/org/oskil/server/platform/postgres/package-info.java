/**
 * Runs PostgreSQL 18 on one folder, so that whoever starts Oskil installs no database: unpacks it
 * once, creates its cluster, starts it, starts it again where it dies, and stops it with the
 * server.
 *
 * <p>What the server has committed must outlive anything but the disk, so nothing is traded for
 * speed here: {@code fsync} is on, pages have checksums, and a cluster is moved into place only
 * when it is whole. The door is {@link org.oskil.server.platform.postgres.EmbeddedPostgres}.
 */
@NullMarked
package org.oskil.server.platform.postgres;

import org.jspecify.annotations.NullMarked;
