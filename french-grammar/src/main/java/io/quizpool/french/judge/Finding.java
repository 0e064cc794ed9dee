package io.quizpool.french.judge;

/**
 * One reason against a problem.
 *
 * @param code what is wrong, for machines: stable, in snake_case
 * @param statement index of the statement at fault, from 0; -1 where the whole problem is
 * @param detail what is wrong and where, for a person or for the prompt of the next attempt
 */
public record Finding(String code, int statement, String detail) {}
