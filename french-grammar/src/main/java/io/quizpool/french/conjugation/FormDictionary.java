package io.quizpool.french.conjugation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The dictionary of French forms, in both directions: a lemma and a tag to its forms, a form to its
 * lemmas and tags. Tags are those of {@code french_tags.txt} in {@code
 * org.languagetool:french-pos-dict}, and the {@link Corrections} hold over it. The dictionary knows
 * no auxiliary, no reflexive use and no object: those are in the verb table.
 */
final class FormDictionary {

    /** A lemma and the tag under which a form belongs to it. */
    record Entry(String lemma, String tag) {}

    private static final String FOLDER = "/org/languagetool/resource/fr/";

    /** The form of inversion ({@code parlè-je}, {@code puissé-je}), which never stands alone. */
    private static final Pattern EUPHONIC_TAG = Pattern.compile("V (ind|sub) pres 1 s");

    private final Dictionary byLemma;
    private final Dictionary byForm;
    private final Corrections corrections;

    private FormDictionary(Dictionary byLemma, Dictionary byForm, Corrections corrections) {
        this.byLemma = byLemma;
        this.byForm = byForm;
        this.corrections = corrections;
    }

    /** Read from the class path when first asked for, in about a quarter of a second. */
    private static final class Loaded {

        static final FormDictionary DICTIONARY =
                new FormDictionary(
                        read("french_synth.dict"), read("french.dict"), Corrections.load());
    }

    /** The one dictionary, which never changes and which all threads share. */
    static FormDictionary shared() {
        return Loaded.DICTIONARY;
    }

    private static Dictionary read(String file) {
        URL resource =
                Objects.requireNonNull(
                        FormDictionary.class.getResource(FOLDER + file),
                        () -> "french-pos-dict is not on the class path: no " + FOLDER + file);
        try {
            return Dictionary.read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary of forms " + file, e);
        }
    }

    /** The forms of {@code lemma} under exactly {@code tag}, in no particular order. */
    List<String> forms(String lemma, String tag) {
        return corrections.forms(lemma, tag).orElseGet(() -> listed(lemma, tag));
    }

    private List<String> listed(String lemma, String tag) {
        Stream<String> forms = stems(lemma + "|" + tag);
        return EUPHONIC_TAG.matcher(tag).matches()
                ? forms.filter(form -> !form.endsWith("è") && !form.endsWith("é")).toList()
                : forms.toList();
    }

    private Stream<String> stems(String word) {
        return lookup(byLemma, word).map(found -> found.getStem().toString());
    }

    /** Every lemma and tag that {@code form} can have; empty where the word is unknown. */
    List<Entry> entries(String form) {
        Stream<Entry> listed =
                lookup(byForm, form)
                        .map(found -> new Entry(found.getStem().toString(), tag(found)))
                        .filter(entry -> !euphonic(form, entry.tag()));
        return corrections.entries(form, listed).distinct().toList();
    }

    /**
     * The last letter of a tag in this file is no part of it: it tells how frequent the form is.
     */
    private static String tag(WordData found) {
        String withFrequency = found.getTag().toString();
        return withFrequency.substring(0, withFrequency.length() - 1);
    }

    private static boolean euphonic(String form, String tag) {
        return EUPHONIC_TAG.matcher(tag).matches() && (form.endsWith("è") || form.endsWith("é"));
    }

    /** A lookup keeps buffers and is no business of two threads: each call has its own. */
    private static Stream<WordData> lookup(Dictionary dictionary, String word) {
        return new DictionaryLookup(dictionary).lookup(word).stream().map(WordData::clone);
    }
}
