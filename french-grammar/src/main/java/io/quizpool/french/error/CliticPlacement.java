package io.quizpool.french.error;

import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Word;
import io.quizpool.french.sentence.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code Je mange la}, {@code j'ai la mangée}, {@code la mange !}
 *
 * <p>Never {@code nous} or {@code vous} behind the verb, where they look like a question or stress
 * the subject; never {@code la} before a participle that is a noun too ({@code tu as le reçu}).
 */
final class CliticPlacement implements Mistake {

    private final Lexicon lexicon;

    CliticPlacement(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Wording right = sentence.wording();
        List<Word> clitics = right.clitics();
        if (clitics.isEmpty()) {
            return Stream.empty();
        }
        if (sentence.clause().positiveCommand()) {
            return clitics.size() == 1
                    ? beforeImperative(right, clitics.getFirst())
                    : Stream.empty();
        }
        Role moved = clitics.getLast().role();
        boolean likeSubject = clitics.getLast().text().endsWith("ous");
        if (right.has(Role.PARTICIPLE)) {
            boolean likeNoun =
                    moved == Role.DIRECT
                            && !lexicon.noun(right.word(Role.PARTICIPLE).text()).isEmpty();
            return Stream.concat(
                            likeNoun
                                    ? Stream.empty()
                                    : Stream.of(right.moveBefore(moved, Role.PARTICIPLE)),
                            likeSubject
                                    ? Stream.empty()
                                    : Stream.of(right.moveAfter(moved, Role.PARTICIPLE)))
                    .map(wording -> flaw(wording, "the auxiliary"));
        }
        if (likeSubject) {
            return Stream.empty();
        }
        Role place = right.has(Role.NEGATOR) ? Role.NEGATOR : Role.FINITE;
        return Stream.of(flaw(right.moveAfter(moved, place), "the verb"));
    }

    /** Without the euphonic s and with the unstressed form, as a statement would have it. */
    private static Stream<Flaw> beforeImperative(Wording right, Word clitic) {
        if (clitic.text().endsWith("ous") || clitic.role() == Role.Y || clitic.role() == Role.EN) {
            return Stream.empty();
        }
        Wording moved = right.moveBefore(clitic.role(), Role.FINITE);
        return Stream.of(
                new Flaw(
                        clitic.text().equals("toi") ? moved.replace(clitic.role(), "te") : moved,
                        "In a positive command, the pronoun follows the verb with a hyphen."));
    }

    private static Flaw flaw(Wording wording, String place) {
        return new Flaw(wording, "The pronoun stands before %s.".formatted(place));
    }
}
