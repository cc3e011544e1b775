/**
 * How the server speaks HTTP, the same for every subject. Whatever goes wrong is answered as a
 * problem document (RFC 9457) in the language the client asked for, Ukrainian or English.
 *
 * <p>An endpoint takes a form, a record whose components may all be null, and makes of it a value
 * in which none is, with {@link org.oskil.server.platform.web.Form}. What is wrong with the form is
 * thrown once, with every problem. What the domain refuses is a {@link
 * org.oskil.server.platform.web.Refusal}. Lists are answered as {@link
 * org.oskil.server.platform.web.Page}s; what may change under a client's hands carries a {@link
 * org.oskil.server.platform.web.Revision}.
 *
 * <p>What is said to a client may name what that client sent. What is logged never does.
 */
@NullMarked
package org.oskil.server.platform.web;

import org.jspecify.annotations.NullMarked;
