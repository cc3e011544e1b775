package org.oskil.model.submission;

import java.util.UUID;

/**
 * The device that wrote something, and the how-manieth of its submissions this is, counted from 1
 * without gaps: so a missing one is noticed.
 */
public record Device(UUID id, long sequence) {}
