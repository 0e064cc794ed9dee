package io.quizpool.chaos.fault;

import java.time.Duration;

/**
 * A fault at its time.
 *
 * @param at after the begin of the run
 * @param victim which one of several is hit: any number, of which the remainder counts
 * @param lasts until it is over, or until what was killed is started again
 * @param seed of all further draws that this strike needs
 */
public record Strike(Duration at, Fault fault, int victim, Duration lasts, long seed) {}
