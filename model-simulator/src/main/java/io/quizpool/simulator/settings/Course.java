package io.quizpool.simulator.settings;

import io.quizpool.simulator.fault.Fault;
import java.time.Duration;

/** What is drawn for one request: what goes wrong with it and how long its answer takes. */
public record Course(Fault fault, Duration latency) {}
