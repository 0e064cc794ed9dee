/** The network between the services and the database, as slow as it is told. */
@NullMarked
package io.quizpool.chaos.link;

import org.jspecify.annotations.NullMarked;
