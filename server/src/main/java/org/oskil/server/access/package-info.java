/**
 * Who gets in, and what they may do. People sign in by name and password, with a passkey, or with a
 * token of an identity provider; each becomes an {@code Actor} whose grants the database is told
 * for the length of a request. Looking at a household takes its case reference and leaves a trace;
 * taking out many takes two people. Has no door: the rules reach subjects through {@code
 * platform.access}.
 */
@NullMarked
package org.oskil.server.access;

import org.jspecify.annotations.NullMarked;
