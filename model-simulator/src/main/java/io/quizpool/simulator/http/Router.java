package io.quizpool.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.quizpool.simulator.protocol.ApiError;
import io.quizpool.simulator.protocol.ApiException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Hands each call to its route; 404 for unknown paths, 405 for other methods of known ones. */
public final class Router implements HttpHandler {

    private final List<Route> routes;
    private final AtomicLong calls = new AtomicLong();

    public Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Call call = new Call(exchange, calls.incrementAndGet());
        try {
            handlerOf(call).handle(call);
        } catch (ApiException e) {
            call.send(e.error());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the simulator is closing");
        }
    }

    private Handler handlerOf(Call call) throws ApiException {
        List<Route> onPath =
                routes.stream().filter(route -> route.path().equals(call.path())).toList();
        if (onPath.isEmpty()) {
            throw new ApiException(ApiError.unknownUrl(call.method(), call.path()));
        }
        for (Route route : onPath) {
            if (route.method().equals(call.method())) {
                return route.handler();
            }
        }
        call.header("Allow", onPath.stream().map(Route::method).collect(Collectors.joining(", ")));
        throw new ApiException(ApiError.wrongMethod(call.method(), call.path()));
    }
}
