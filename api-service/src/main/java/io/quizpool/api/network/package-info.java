/** Where a request comes from: networks, trusted proxies, the client's own address. */
@NullMarked
package io.quizpool.api.network;

import org.jspecify.annotations.NullMarked;
