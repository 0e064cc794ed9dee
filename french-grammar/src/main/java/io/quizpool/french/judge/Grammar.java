package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.verb.VerbTable;

/** What the judge knows of French. */
record Grammar(VerbTable verbs, Conjugator conjugator, Lexicon lexicon) {}
