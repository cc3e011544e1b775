package org.oskil.server.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an endpoint asks of whoever calls it. The request then sees the hromadas in which the caller
 * has this very permission, and no others. Under {@code /api} an endpoint without it is refused to
 * everybody.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
  Permission value();

  /** Whose persons the answer may speak of. */
  Persons persons() default Persons.NONE;

  /** How much an answer says of single persons or households. */
  enum Persons {
    /** Nothing. */
    NONE,
    /** One household that the caller can name, and it leaves a trace. */
    ONE_HOUSEHOLD,
    /** Many, after a second person approved; leaves a trace. */
    APPROVED_EXPORT
  }
}
