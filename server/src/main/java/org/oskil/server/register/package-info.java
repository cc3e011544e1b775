/**
 * The register: takes what is sent, keeps who is on the roll, what each decided and the cell they
 * count in, all in one transaction, and can rebuild it from what was sent.
 */
@NullMarked
package org.oskil.server.register;

import org.jspecify.annotations.NullMarked;
