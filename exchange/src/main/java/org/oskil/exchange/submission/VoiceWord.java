package org.oskil.exchange.submission;

/** How a voice is written. */
enum VoiceWord {
  OWN,
  GUARDIAN,
  IN_THEIR_NAME
}
