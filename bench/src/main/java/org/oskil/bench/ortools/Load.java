package org.oskil.bench.ortools;

import org.oskil.engine.fleet.StopSequence;

/**
 * People of one place who could ride together in a vehicle of one type.
 *
 * @param crew a crew of that type
 * @param stops where they board
 * @param people how many they are
 * @param weight the same by the weight of their class
 * @param release first step at which all of them may depart
 */
record Load(int crew, StopSequence stops, int people, long weight, int release) {}
