package io.quizpool.local.springboot;

import io.quizpool.local.settings.Port;
import java.util.List;

/**
 * A service of this repository that a local system runs.
 *
 * @param partName what its files are called by
 * @param usualJavaOptions heap and compiler, unless the user sets others
 * @param ports the management port first
 */
public record Service(
        String title, String partName, String module, String usualJavaOptions, List<Port> ports) {

    /**
     * The second compiler waits for code that is really hot: a quarter of the start's work less.
     */
    public static final Service API =
            new Service(
                    "API",
                    "api",
                    "api-service",
                    "-Xmx256m -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=20000"
                            + " -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=400000",
                    List.of(Port.API_MANAGEMENT, Port.API));

    /** Waits for a model most of its time: the second compiler would only slow its start. */
    public static final Service WORKER =
            new Service(
                    "worker",
                    "worker",
                    "generation-worker",
                    "-Xmx256m -XX:TieredStopAtLevel=1",
                    List.of(Port.WORKER_MANAGEMENT));
}
