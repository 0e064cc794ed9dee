/** The gate before every endpoint: whose key came along, from where, and whether it may go on. */
@NullMarked
package io.quizpool.api.access;

import org.jspecify.annotations.NullMarked;
