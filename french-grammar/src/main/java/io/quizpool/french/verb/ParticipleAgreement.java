package io.quizpool.french.verb;

/** What the past participle of a {@code se} verb does where no direct object follows. */
public enum ParticipleAgreement {
    /** {@code elle s'est levée}: {@code se} is the direct object. */
    SUBJECT,
    /** {@code elles se sont parlé}: {@code se} is the indirect object. */
    INVARIABLE
}
