package io.quizpool.simulator.schema;

import tools.jackson.databind.JsonNode;

/** Strings that fit a string schema. */
final class StringFiller {

    private StringFiller() {}

    /** A string for the property {@code name}; another for another {@code number}. */
    static String text(JsonNode schema, String name, int number) {
        String formatted =
                switch (schema.path("format").asString("")) {
                    case "date-time" -> "2026-01-01T12:%02d:00Z".formatted(number % 60);
                    case "date" -> "2026-01-%02d".formatted(1 + number % 28);
                    case "time" -> "12:%02d:00Z".formatted(number % 60);
                    case "duration" -> "PT%dS".formatted(number);
                    case "email" -> "person%d@example.org".formatted(number);
                    case "hostname" -> "host%d.example.org".formatted(number);
                    case "ipv4" -> "192.0.2.%d".formatted(number % 256);
                    case "ipv6" -> "2001:db8::%x".formatted(number);
                    case "uuid" -> "00000000-0000-4000-8000-%012x".formatted(number);
                    default -> "Simulated %s %d".formatted(name.replace('_', ' '), number);
                };
        int least = schema.path("minLength").asInt(0);
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        String padded =
                formatted.length() < least
                        ? formatted + ".".repeat(least - formatted.length())
                        : formatted;
        return padded.length() > most ? padded.substring(0, most) : padded;
    }
}
