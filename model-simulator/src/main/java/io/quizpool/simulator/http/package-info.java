/** HTTP as the simulator speaks it: routes, bodies, event streams, cut connections. */
@NullMarked
package io.quizpool.simulator.http;

import org.jspecify.annotations.NullMarked;
