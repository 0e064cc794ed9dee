/** What the integration tests share: one running service, a client, a stand-in for the worker. */
@NullMarked
package io.quizpool.api.support;

import org.jspecify.annotations.NullMarked;
