package io.quizpool.french.grammar;

/** The nine subject pronouns under which a conjugation table is read. */
public enum Person implements Wire {
    JE(1, GrammaticalNumber.SINGULAR),
    TU(2, GrammaticalNumber.SINGULAR),
    IL(3, GrammaticalNumber.SINGULAR),
    ELLE(3, GrammaticalNumber.SINGULAR),
    /** Conjugated like {@link #IL}, whatever it stands for. */
    ON(3, GrammaticalNumber.SINGULAR),
    NOUS(1, GrammaticalNumber.PLURAL),
    VOUS(2, GrammaticalNumber.PLURAL),
    ILS(3, GrammaticalNumber.PLURAL),
    ELLES(3, GrammaticalNumber.PLURAL);

    private final int ordinalPerson;
    private final GrammaticalNumber number;

    Person(int ordinalPerson, GrammaticalNumber number) {
        this.ordinalPerson = ordinalPerson;
        this.number = number;
    }

    /** 1, 2 or 3. */
    public int person() {
        return ordinalPerson;
    }

    /** The number in which the finite verb stands. */
    public GrammaticalNumber number() {
        return number;
    }
}
