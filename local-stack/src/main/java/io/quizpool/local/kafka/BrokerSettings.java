package io.quizpool.local.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * The settings of a broker that is alone: it is its own controller, and every internal topic has
 * one copy. Without the share coordinator's two, share groups (KIP-932) would never start on it.
 *
 * @param port where clients connect, on loopback
 * @param controllerPort where the broker speaks with itself as controller, on loopback
 */
record BrokerSettings(Path dataFolder, int port, int controllerPort) {
    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    Properties toProperties() {
        var listeners =
                "CLIENTS://127.0.0.1:%d,%s://127.0.0.1:%d"
                        .formatted(port, CONTROLLER_LISTENER, controllerPort);
        var properties = new Properties();
        properties.putAll(
                Map.of(
                        "process.roles",
                        "broker,controller",
                        "node.id",
                        Integer.toString(NODE_ID),
                        "controller.quorum.voters",
                        NODE_ID + "@127.0.0.1:" + controllerPort,
                        "listeners",
                        listeners,
                        "advertised.listeners",
                        listeners,
                        "controller.listener.names",
                        CONTROLLER_LISTENER,
                        "inter.broker.listener.name",
                        "CLIENTS",
                        "listener.security.protocol.map",
                        "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
                        "log.dirs",
                        dataFolder.toString()));
        for (var topic :
                new String[] {
                    "offsets.topic", "transaction.state.log", "share.coordinator.state.topic"
                }) {
            properties.put(topic + ".replication.factor", "1");
            properties.put(topic + ".num.partitions", "4");
        }
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        // Killed outright, the broker may register anew only when its last session is over.
        properties.put("broker.session.timeout.ms", "3000");
        properties.put("broker.heartbeat.interval.ms", "500");
        // A consumer alone need not wait for others to join; small buffers suit a small heap.
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20));
        return properties;
    }
}
