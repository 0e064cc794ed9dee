package io.quizpool.testing;

import org.testcontainers.DockerClientFactory;

/**
 * Whether containers can be started here: asked once, because without Docker the answer takes
 * seconds.
 */
final class Docker {

    static final boolean AVAILABLE = DockerClientFactory.instance().isDockerAvailable();

    private Docker() {}
}
