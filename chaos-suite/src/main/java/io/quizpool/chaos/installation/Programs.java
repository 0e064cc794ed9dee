package io.quizpool.chaos.installation;

import java.nio.file.Path;

/** The services' executable jars. */
public record Programs(Path api, Path worker) {}
