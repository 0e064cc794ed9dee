package io.quizpool.api.apikey;

import java.net.InetAddress;
import java.util.UUID;

/** Who changes keys and where they are: the one whom a change must not lock out. */
record Administrator(UUID keyId, InetAddress address) {}
