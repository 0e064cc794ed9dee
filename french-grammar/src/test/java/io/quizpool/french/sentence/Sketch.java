package io.quizpool.french.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.SecondComplement.Kind;
import io.quizpool.french.verb.VerbTable;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A clause put together by hand for a test: verb, tense and person first, then what it needs. */
public final class Sketch {

    public static final VerbTable VERBS = VerbTable.load();
    public static final Conjugator CONJUGATOR = Conjugator.load();
    private static final Realiser REALISER = new Realiser(CONJUGATOR);

    private final String infinitive;
    private final Tense tense;
    private Subject subject;
    private Polarity polarity = Polarity.AFFIRMATIVE;
    private Opening opening =
            new Opening("", "", Opening.Sense.PLAIN, Opening.Aspect.ANY, Set.of());
    private @Nullable NounPhrase cod;
    private @Nullable SecondComplement other;
    private @Nullable String wrongPreposition;
    private ObjectForm codForm = ObjectForm.ABSENT;
    private ObjectForm secondForm = ObjectForm.ABSENT;

    private Sketch(String infinitive, Tense tense, Person person) {
        this.infinitive = infinitive;
        this.tense = tense;
        this.subject = Subjects.pronoun(person, Subjects.gender(person));
    }

    public static Sketch of(String infinitive, Tense tense, Person person) {
        return new Sketch(infinitive, tense, person);
    }

    /** The subject stands for women. */
    public Sketch feminine() {
        subject = Subjects.pronoun(subject.person(), Gender.FEMININE);
        return this;
    }

    public Sketch subject(Subject newSubject) {
        subject = newSubject;
        return this;
    }

    public Sketch denied(Polarity newPolarity) {
        polarity = newPolarity;
        return this;
    }

    public Sketch opening(String french, String english, Opening.Sense sense) {
        opening = new Opening(french, english, sense, Opening.Aspect.ANY, Set.of());
        return this;
    }

    /** The object as {@code la pomme|fs|the apple}. */
    public Sketch cod(String object) {
        cod = noun(object);
        codForm = ObjectForm.NOUN;
        return this;
    }

    public Sketch codPronoun(String object) {
        cod(object);
        codForm = ObjectForm.PRONOUN;
        return this;
    }

    public Sketch second(Kind kind, String phrase) {
        other = new SecondComplement.Phrase(kind, noun(phrase));
        secondForm = ObjectForm.NOUN;
        return this;
    }

    public Sketch secondPronoun(Kind kind, String phrase) {
        second(kind, phrase);
        secondForm = ObjectForm.PRONOUN;
        return this;
    }

    public Sketch attribute(String forms, String english) {
        other = new SecondComplement.Attribute(Arrays.asList(forms.split("/", -1)), english);
        secondForm = ObjectForm.NOUN;
        return this;
    }

    public Sketch neverWith(String preposition) {
        wrongPreposition = preposition;
        return this;
    }

    private static NounPhrase noun(String text) {
        String[] parts = text.split("\\|", -1);
        return new NounPhrase(
                parts[0],
                parts[1].startsWith("f") ? Gender.FEMININE : Gender.MASCULINE,
                parts[1].charAt(1) == 'p' ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR,
                parts[1].endsWith("h"),
                parts[2]);
    }

    public Clause clause() {
        return new Clause(
                VERBS.find(infinitive).orElseThrow(),
                tense,
                subject,
                polarity,
                opening,
                new Complement(infinitive, cod, other, wrongPreposition, null),
                codForm,
                secondForm);
    }

    public Sentence sentence() {
        Clause clause = clause();
        return new Sentence(clause, REALISER.words(clause).orElseThrow());
    }

    /** Asserts how it is said in French. */
    void hasFrench(String expected) {
        assertThat(sentence().wording().text()).isEqualTo(expected);
    }

    /** Asserts how it is translated. */
    void hasEnglish(String expected) {
        assertThat(Translator.english(clause())).isEqualTo(expected);
    }
}
