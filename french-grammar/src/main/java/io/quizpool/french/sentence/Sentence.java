package io.quizpool.french.sentence;

/** A clause and the words that it is put into. */
public record Sentence(Clause clause, Wording wording) {}
