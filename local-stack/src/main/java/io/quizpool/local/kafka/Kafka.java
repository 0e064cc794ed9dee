package io.quizpool.local.kafka;

import io.quizpool.local.home.Home;
import io.quizpool.local.process.JavaCommand;
import io.quizpool.local.process.Launch;
import io.quizpool.local.process.Part;
import io.quizpool.local.process.PartProcess;
import io.quizpool.local.settings.Port;
import io.quizpool.local.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;

/** The message broker, on loopback only. */
public final class Kafka implements Part {
    private final Home home;
    private final Settings settings;
    private final PartProcess process;

    public Kafka(Home home, Settings settings) {
        this.home = home;
        this.settings = settings;
        this.process = new PartProcess(home, "kafka", JavaCommand.mark(home.pid("kafka")));
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public PartProcess process() {
        return process;
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KAFKA, Port.KAFKA_CONTROLLER);
    }

    @Override
    public String address() {
        return "127.0.0.1:" + settings.port(Port.KAFKA);
    }

    @Override
    public void start() {
        process.launch(
                new Launch(
                        JavaCommand.of(
                                home.pid("kafka"),
                                settings.javaOptions("KAFKA", "-Xmx256m -XX:TieredStopAtLevel=1"),
                                List.of(
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        BrokerMain.class.getName(),
                                        home.data().resolve("kafka").toString(),
                                        Integer.toString(settings.port(Port.KAFKA)),
                                        Integer.toString(settings.port(Port.KAFKA_CONTROLLER)))),
                        Map.of()));
    }

    /** The broker opens its port when it can answer. */
    @Override
    public boolean isReady() {
        if (process.running().isEmpty()) {
            return false;
        }
        try (var connection = new Socket()) {
            connection.connect(
                    new InetSocketAddress(
                            InetAddress.ofLiteral("127.0.0.1"), settings.port(Port.KAFKA)),
                    500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
