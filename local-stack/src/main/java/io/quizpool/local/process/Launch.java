package io.quizpool.local.process;

import java.util.List;
import java.util.Map;

/**
 * How to start a part.
 *
 * @param command program and arguments
 * @param environment variables on top of the launcher's own
 */
public record Launch(List<String> command, Map<String, String> environment) {}
