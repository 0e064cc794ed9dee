package io.quizpool.french.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Wire;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistractorTests {

    private static final String GOOD =
            """
            partir/passe_compose/elle/affirmative/-/- | wrong_auxiliary | Elle est partie pour la montagne. | Elle a partie pour la montagne.
            partir/passe_compose/elle/affirmative/-/- | wrong_auxiliary | Elle est partie à vélo. | Elle a parti à vélo.
            manger/passe_compose/nous/affirmative/n/- | wrong_auxiliary | Nous avons mangé la pomme. | Nous sommes mangé la pomme.
            falloir/passe_compose/il/affirmative/-/- | wrong_auxiliary | Il a fallu partir. | Il est fallu partir.
            falloir/present/il/affirmative/-/- | wrong_preposition | Il faut partir. | Il faut de partir.
            se lever/plus_que_parfait/je/affirmative/-/- | wrong_auxiliary | Je m'étais levé à l'aube. | Je m'avais levé à l'aube.
            monter/passe_compose/il/affirmative/n/- | wrong_auxiliary | Il a monté la valise. | Il est monté la valise.
            manger/present/ils/affirmative/n/- | wrong_conjugation | Ils mangent la pomme. | Ils mange la pomme.
            faire/present/vous/affirmative/n/- | wrong_conjugation | Vous faites le gâteau. | Vous faisez le gâteau.
            manger/passe_compose/tu/affirmative/n/- | wrong_conjugation | Tu as mangé la pomme. | Tu a mangé la pomme.
            prendre/passe_compose/tu/affirmative/n/- | wrong_conjugation | Tu as pris le train. | Tu as prendu le train.
            manger/passe_compose/tu/affirmative/n/- | wrong_conjugation | Tu as mangé la pomme. | Tu as manger la pomme.
            manger/imperatif/tu/affirmative/n/- | wrong_conjugation | Mange la pomme. | Manges la pomme.
            manger/futur_simple/je/affirmative/n/- | wrong_tense | Demain, je mangerai la pomme. | Demain, je mangerais la pomme.
            manger/futur_simple/je/ne_pas/n/- | wrong_tense | Je ne mangerai pas la pomme. | Je n'ai pas mangé la pomme.
            manger/subjonctif/nous/affirmative/n/- | wrong_tense | Il faut que nous mangions la pomme. | Il faut que nous mangeons la pomme.
            aller/passe_compose/elles/affirmative/-/- | participle_agreement | Elles sont allées au marché. | Elles sont allé au marché.
            aller/passe_compose/nous/affirmative/-/- | participle_agreement | Nous sommes allés au marché. | Nous sommes allé au marché.
            manger/passe_compose/elle/affirmative/n/- | participle_agreement | Elle a mangé la pomme. | Elle a mangée la pomme.
            manger/passe_compose/elle/affirmative/fp/- | participle_agreement | Elle les a mangées. | Elle les a mangés.
            dormir/passe_compose/elle/affirmative/-/- | participle_agreement | Elle a dormi dans le train. | Elle a dormie dans le train.
            se téléphoner/passe_compose/elles/affirmative/-/- | participle_agreement | Elles se sont téléphoné. | Elles se sont téléphonées.
            se brosser/passe_compose/elle/affirmative/n/- | participle_agreement | Elle s'est brossé les dents. | Elle s'est brossée les dents.
            paraître/present/elle/affirmative/-/- | adjective_agreement | Elle paraît contente. | Elle paraît content.
            paraître/present/nous/affirmative/-/- | adjective_agreement | Nous paraissons contents. | Nous paraissons content.
            manger/present/il/affirmative/n/- | adjective_agreement | Il mange la petite pomme. | Il mange la petit pomme.
            manger/present/il/affirmative/fs/- | wrong_pronoun_gender | Il la mange. | Il le mange.
            manger/present/il/affirmative/fp/- | wrong_pronoun_number | Il les mange. | Il la mange.
            parler/passe_compose/il/affirmative/-/mp | wrong_pronoun_number | Il leur a parlé. | Il lui a parlé.
            obéir/present/il/affirmative/-/ms | wrong_pronoun_category | Il lui obéit. | Il l'obéit.
            manger/present/il/affirmative/fp/- | wrong_pronoun_category | Il les mange. | Il leur mange.
            donner/present/je/affirmative/ms/fs | clitic_order | Je le lui donne. | Je lui le donne.
            donner/passe_compose/je/affirmative/ms/fs | clitic_order | Je le lui ai donné. | Je lui l'ai donné.
            donner/imperatif/tu/affirmative/ms/fs | clitic_order | Donne-le-lui. | Donne-lui-le.
            manger/present/je/affirmative/fs/- | clitic_placement | Je la mange. | Je mange la.
            manger/passe_compose/je/affirmative/mp/- | clitic_placement | Je les ai mangés. | J'ai les mangés.
            manger/imperatif/tu/affirmative/fs/- | clitic_placement | Mange-la. | La mange.
            se lever/imperatif/tu/affirmative/-/- | clitic_placement | Lève-toi. | Te lève.
            manger/present/je/ne_pas/n/- | negation_incomplete | Je ne mange pas la pomme. | Je ne mange la pomme.
            aimer/present/je/ne_jamais/n/- | negation_incomplete | Je n'aime jamais le concert. | J'aime jamais le concert.
            manger/passe_compose/je/ne_pas/n/- | negation_placement | Je n'ai pas mangé la pomme. | Je n'ai mangé pas la pomme.
            manger/present/je/ne_plus/n/- | negation_placement | Je ne mange plus la pomme. | Je ne plus mange la pomme.
            manger/present/je/ne_pas/fs/- | negation_placement | Je ne la mange pas. | Je la ne mange pas.
            manger/present/je/ne_pas/n/- | wrong_negation_word | Je ne mange pas la pomme. | Je ne mange rien la pomme.
            dormir/present/je/ne_pas/-/- | wrong_negation_word | Je ne dors pas dans le train. | Je ne dors non dans le train.
            s'évanouir/present/elle/affirmative/-/- | reflexive_missing | Elle s'évanouit. | Elle évanouit.
            se lever/present/je/affirmative/-/- | reflexive_wrong | Je me lève. | Je se lève.
            se lever/imperatif/tu/affirmative/-/- | reflexive_wrong | Lève-toi. | Lève-te.
            obéir/present/je/affirmative/-/n | wrong_preposition | J'obéis au directeur. | J'obéis du directeur.
            parvenir/present/je/affirmative/-/- | wrong_preposition | Je parviens à ouvrir la porte. | Je parviens d'ouvrir la porte.
            aimer/present/je/affirmative/-/- | wrong_preposition | J'aime travailler en équipe. | J'aime de travailler en équipe.
            obéir/present/je/affirmative/-/n | missing_preposition | J'obéis au directeur. | J'obéis le directeur.
            donner/present/je/affirmative/n/n | missing_preposition | Je donne la balle à ma sœur. | Je donne la balle ma sœur.
            manger/present/je/affirmative/n/- | determiner_gender | Je mange la pomme. | Je mange le pomme.
            boire/present/je/affirmative/n/- | determiner_gender | Je bois du café. | Je bois de la café.
            """;

    static Stream<List<String>> good() {
        return GOOD.lines().map(DistractorTests::cells);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static StatementError error(String wire) {
        return Wire.find(StatementError.class, wire).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("good")
    void passesADistractorWithExactlyItsNamedError(List<String> row) {
        Verdict verdict =
                Problems.JUDGE.judge(
                        Problems.candidate(row.get(0), error(row.get(1)), row.get(2), row.get(3)));

        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void hasAGoodExampleOfEveryError() {
        assertThat(good().map(row -> error(row.get(1))).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(StatementError.values());
    }

    @ParameterizedTest
    @MethodSource("good")
    void refusesAWrongKey(List<String> row) {
        Verdict verdict =
                Problems.JUDGE.judge(
                        Problems.candidate(row.get(0), error(row.get(1)), row.get(3), row.get(2)));

        assertThat(verdict.accepted()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("good")
    void refusesEveryOtherNameOfTheSameError(List<String> row) {
        assertThat(Arrays.stream(StatementError.values()))
                .filteredOn(other -> other != error(row.get(1)))
                .filteredOn(other ->
                        Problems.JUDGE
                                .judge(
                                        Problems.candidate(
                                                row.get(0), other, row.get(2), row.get(3)))
                                .accepted())
                .as("other errors that this could be called")
                .isSubsetOf(StatementError.CLITIC_PLACEMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    inviter/passe_compose/elle/affirmative/-/- | wrong_auxiliary | Elle a invité. | Elle est invitée.
                    disparaître/passe_compose/elle/affirmative/-/- | wrong_auxiliary | Elle a disparu dans la forêt. | Elle est disparu dans la forêt.
                    payer/present/je/affirmative/n/- | wrong_conjugation | Je paie le loyer. | Je paye le loyer.
                    payer/present/je/affirmative/n/- | wrong_tense | Je paie le loyer. | Je paye le loyer.
                                                            aller/passe_compose/on/affirmative/-/- | participle_agreement | On est allé au marché. | On est allés au marché.
                    paraître/present/on/affirmative/-/- | adjective_agreement | On paraît content. | On paraît contents.
                                                            donner/present/il/affirmative/fs/- | wrong_pronoun_category | Il la donne. | Il lui donne.
                    pouvoir/present/je/ne_pas/-/- | negation_incomplete | Je ne peux pas partir. | Je ne peux partir.
                    manger/present/je/ne_plus/n/- | negation_incomplete | Je ne mange plus la pomme. | Je mange plus la pomme.
                    manger/present/je/ne_jamais/n/- | negation_placement | Je ne mange jamais la pomme. | Jamais je ne mange la pomme.
                    manger/passe_compose/je/ne_jamais/fp/- | negation_placement | Je ne les ai jamais mangées. | Je ne les ai mangées jamais.
                    manger/passe_compose/je/ne_pas/fp/- | negation_placement | Je ne les ai pas mangées vite. | Je ne les ai mangées pas vite.
                    manger/present/je/ne_pas/-/- | wrong_negation_word | Je ne mange pas. | Je ne mange rien.
                    manger/present/je/ne_pas/n/- | wrong_negation_word | Je ne mange pas la pomme. | Je ne mange jamais la pomme.
                    s'arrêter/present/je/affirmative/-/- | reflexive_missing | Je m'arrête devant la gare. | J'arrête devant la gare.
                    se lever/passe_compose/elle/affirmative/-/- | reflexive_missing | Elle s'est levée à l'aube. | Elle est levée à l'aube.
                    se lever/present/il/affirmative/-/- | reflexive_wrong | Il se lève. | Il me lève.
                    penser/present/je/affirmative/-/- | wrong_preposition | Je pense à l'avenir. | Je pense de l'avenir.
                    continuer/present/je/affirmative/-/- | wrong_preposition | Je continue à lire. | Je continue de lire.
                    commencer/present/je/affirmative/-/- | wrong_preposition | Je commence à lire. | Je commence de lire.
                    s'efforcer/present/je/affirmative/-/- | wrong_preposition | Je m'efforce de lire. | Je m'efforce à lire.
                    obliger/present/je/affirmative/n/- | wrong_preposition | J'oblige ma fille à lire. | J'oblige ma fille de lire.
                    forcer/present/je/affirmative/n/- | wrong_preposition | Je force ma fille à lire. | Je force ma fille de lire.
                    tâcher/present/je/affirmative/-/- | wrong_preposition | Je tâche de lire. | Je tâche à lire.
                    détester/present/je/affirmative/-/- | wrong_preposition | Je déteste perdre. | Je déteste de perdre.
                    prévoir/present/je/affirmative/-/- | missing_preposition | Je prévois de partir. | Je prévois partir.
                    manger/present/je/affirmative/-/- | missing_preposition | Je mange avec le voisin. | Je mange le voisin.
                    plaisanter/present/je/affirmative/-/- | missing_preposition | Je plaisante avec le serveur. | Je plaisante le serveur.
                    lire/present/je/affirmative/n/- | determiner_gender | Je lis le livre. | Je lis la livre.
                    recevoir/passe_compose/tu/affirmative/ms/- | clitic_placement | Tu l'as reçu. | Tu as le reçu.
                    imaginer/present/je/affirmative/n/- | determiner_gender | J'imagine le pire. | J'imagine la pire.
                    """)
    void refusesWhatIsAccidentallyCorrect(String brief, String error, String right, String wrong) {
        Verdict verdict =
                Problems.JUDGE.judge(Problems.candidate(brief, error(error), right, wrong));

        assertThat(verdict.findings())
                .extracting(Finding::code, Finding::statement)
                .contains(tuple("accidentally_correct", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    wrong_auxiliary | Elle a parti pour le montagne.
                    wrong_auxiliary | Elle avait parti pour la montagne.
                    wrong_conjugation | Elle es parti pour la montagne.
                    participle_agreement | Elle n'est pas partis pour la montagne.
                    participle_agreement | Elle est partis de la montagne.
                    wrong_auxiliary | Nous avons bu du café.
                    determiner_gender | Elle a partie pour le montagne.
                    """)
    void refusesASecondError(String error, String wrong) {
        Verdict verdict =
                Problems.JUDGE.judge(
                        Problems.candidate(
                                "partir/passe_compose/elle/affirmative/-/-",
                                error(error),
                                "Elle est partie pour la montagne.",
                                wrong));

        assertThat(verdict.findings()).extracting(Finding::code).contains("not_the_named_error");
    }
}
