package io.quizpool.simulator.chat;

import io.quizpool.simulator.http.Call;
import io.quizpool.simulator.protocol.ApiException;
import io.quizpool.simulator.settings.LiveSettings;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers {@code GET /v1/models}. */
public final class Models {

    private static final List<String> ANY = List.of("simulator");

    private final LiveSettings settings;
    private final Admission admission;

    public Models(LiveSettings settings, Admission admission) {
        this.settings = settings;
        this.admission = admission;
    }

    /** Lists the models that are answered to; {@code simulator} where any name is. */
    public void handle(Call call) throws IOException, ApiException {
        admission.checkKey(call);
        List<String> named = settings.current().models();
        ObjectNode body = JsonMapper.shared().createObjectNode().put("object", "list");
        ArrayNode data = body.putArray("data");
        for (String model : named.isEmpty() ? ANY : named) {
            data.addObject()
                    .put("id", model)
                    .put("object", "model")
                    .put("created", 0)
                    .put("owned_by", "quizpool");
        }
        call.send(200, body);
    }
}
