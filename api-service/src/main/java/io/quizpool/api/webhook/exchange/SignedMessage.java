package io.quizpool.api.webhook.exchange;

import java.util.Map;

/** What is sent: the headers of Standard Webhooks and the very text that they sign. */
public record SignedMessage(Map<String, String> headers, String body) {}
