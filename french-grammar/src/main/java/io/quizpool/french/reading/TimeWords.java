package io.quizpool.french.reading;

import java.util.Set;

/** Words that stand behind a verb with an article and make an adverb with it. */
public final class TimeWords {

    public static final Set<String> ALL =
            Set.of(
                    "matin",
                    "soir",
                    "jour",
                    "jours",
                    "semaine",
                    "nuit",
                    "journée",
                    "matinée",
                    "soirée",
                    "veille",
                    "lendemain",
                    "mois",
                    "an",
                    "ans",
                    "année",
                    "fois",
                    "heure",
                    "heures",
                    "minutes",
                    "lundi",
                    "mardi",
                    "mercredi",
                    "jeudi",
                    "vendredi",
                    "samedi",
                    "dimanche",
                    "week-end",
                    "après-midi",
                    "long");

    private TimeWords() {}
}
