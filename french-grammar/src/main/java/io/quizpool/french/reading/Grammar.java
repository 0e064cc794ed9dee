package io.quizpool.french.reading;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.verb.VerbTable;

/** What the judge knows of French. */
public record Grammar(VerbTable verbs, Conjugator conjugator, Lexicon lexicon) {}
