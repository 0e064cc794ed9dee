package io.quizpool.french.grammar;

/** The twelve tenses that a problem can exercise, each simple or built from an auxiliary. */
public enum Tense implements Wire {
    PRESENT,
    IMPARFAIT,
    PASSE_COMPOSE,
    PLUS_QUE_PARFAIT,
    FUTUR_SIMPLE,
    FUTUR_ANTERIEUR,
    CONDITIONNEL,
    CONDITIONNEL_PASSE,
    SUBJONCTIF,
    SUBJONCTIF_PASSE,
    PASSE_SIMPLE,
    IMPERATIF;

    /** {@code future_simple} is an alias of {@code futur_simple}. */
    @Override
    public boolean answersTo(String name) {
        return wire().equals(name) || (this == FUTUR_SIMPLE && name.equals("future_simple"));
    }

    /** Whether the tense is an auxiliary followed by the past participle. */
    public boolean compound() {
        return switch (this) {
            case PASSE_COMPOSE,
                    PLUS_QUE_PARFAIT,
                    FUTUR_ANTERIEUR,
                    CONDITIONNEL_PASSE,
                    SUBJONCTIF_PASSE ->
                    true;
            case PRESENT,
                    IMPARFAIT,
                    FUTUR_SIMPLE,
                    CONDITIONNEL,
                    SUBJONCTIF,
                    PASSE_SIMPLE,
                    IMPERATIF ->
                    false;
        };
    }

    /** The tense of the finite verb: the auxiliary's own tense where this one is compound. */
    public Tense finite() {
        return switch (this) {
            case PASSE_COMPOSE -> PRESENT;
            case PLUS_QUE_PARFAIT -> IMPARFAIT;
            case FUTUR_ANTERIEUR -> FUTUR_SIMPLE;
            case CONDITIONNEL_PASSE -> CONDITIONNEL;
            case SUBJONCTIF_PASSE -> SUBJONCTIF;
            case PRESENT,
                    IMPARFAIT,
                    FUTUR_SIMPLE,
                    CONDITIONNEL,
                    SUBJONCTIF,
                    PASSE_SIMPLE,
                    IMPERATIF ->
                    this;
        };
    }

    /** The French name, as a teacher writes it. */
    public String french() {
        return switch (this) {
            case PRESENT -> "présent";
            case IMPARFAIT -> "imparfait";
            case PASSE_COMPOSE -> "passé composé";
            case PLUS_QUE_PARFAIT -> "plus-que-parfait";
            case FUTUR_SIMPLE -> "futur simple";
            case FUTUR_ANTERIEUR -> "futur antérieur";
            case CONDITIONNEL -> "conditionnel présent";
            case CONDITIONNEL_PASSE -> "conditionnel passé";
            case SUBJONCTIF -> "subjonctif présent";
            case SUBJONCTIF_PASSE -> "subjonctif passé";
            case PASSE_SIMPLE -> "passé simple";
            case IMPERATIF -> "impératif";
        };
    }
}
