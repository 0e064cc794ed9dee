package io.quizpool.chaos.installation;

import io.quizpool.local.process.Part;
import java.util.function.Supplier;

/**
 * What is to happen to one process of an installation that is upgraded.
 *
 * @param name of the process
 * @param newer makes what takes its place
 */
public record Upgrade(String name, Victim victim, Supplier<Part> newer) {

    /** Returns once the newer process does its work. */
    public void carryOut() throws InterruptedException {
        victim.replace(newer);
    }
}
