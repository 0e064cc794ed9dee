package io.quizpool.api.webhook.destination;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ports from {@code first} to {@code last}. */
record PortRange(int first, int last) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");
    private static final int HIGHEST = 65_535;

    /** Whether {@code text} is a port or a range of ports. */
    static boolean isOne(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        PortRange range = of(parts);
        return 1 <= range.first && range.first <= range.last && range.last <= HIGHEST;
    }

    /** Reads what {@link #isOne}. */
    static PortRange parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'%s' is no port".formatted(text));
        }
        return of(parts);
    }

    boolean contains(int port) {
        return first <= port && port <= last;
    }

    private static PortRange of(Matcher parts) {
        int first = Integer.parseInt(parts.group(1));
        String last = parts.group(2);
        return new PortRange(first, last == null ? first : Integer.parseInt(last));
    }
}
