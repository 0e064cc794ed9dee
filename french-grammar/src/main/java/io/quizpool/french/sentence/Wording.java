package io.quizpool.french.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A sentence word by word; every edit answers a new one. Each role stands at most once.
 *
 * @param words in the order of the sentence
 */
public record Wording(List<Word> words) {

    public Wording {
        words = List.copyOf(words);
    }

    /** Whether a word of this role stands in the sentence. */
    public boolean has(Role role) {
        return words.stream().anyMatch(word -> word.role() == role);
    }

    /**
     * The word of this role.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Word word(Role role) {
        return words.get(index(role));
    }

    /** The text of a word as it stands before the next one: {@code l'} for {@code la}. */
    public String asWritten(Role role) {
        int place = index(role);
        Word word = words.get(place);
        return place + 1 < words.size() && words.get(place + 1).join() != Word.Join.HYPHEN
                ? word.before(words.get(place + 1)).strip()
                : word.text();
    }

    /** The clitics in their order. */
    public List<Word> clitics() {
        return words.stream().filter(word -> word.role().clitic()).toList();
    }

    /** The same sentence with another text in the place of {@code role}. */
    public Wording replace(Role role, String text) {
        return map(word -> word.role() == role ? word.withText(text) : word);
    }

    /** The same sentence with another clitic in the place of the one of {@code role}. */
    public Wording replace(Role role, Role newRole, String text) {
        return map(word -> word.role() == role ? new Word(newRole, text, word.join()) : word);
    }

    /** The same sentence without the word of {@code role}. */
    public Wording remove(Role role) {
        return new Wording(words.stream().filter(word -> word.role() != role).toList());
    }

    /** The same sentence with the words of two roles in each other's place. */
    public Wording swap(Role one, Role other) {
        Word first = word(one);
        Word second = word(other);
        return map(word ->
                word.equals(first)
                        ? new Word(other, second.text(), first.join())
                        : word.equals(second) ? new Word(one, first.text(), second.join()) : word);
    }

    /** The same sentence with {@code word} in front of the word of {@code role}. */
    public Wording insertBefore(Role role, Word word) {
        return insert(index(role), word);
    }

    /** The same sentence with {@code word} behind the word of {@code role}. */
    public Wording insertAfter(Role role, Word word) {
        return insert(index(role) + 1, word);
    }

    /** The same sentence with a word moved, unhyphenated, in front of another. */
    public Wording moveBefore(Role moved, Role place) {
        return remove(moved).insertBefore(place, word(moved).free());
    }

    /** The same sentence with a word moved, unhyphenated, behind another. */
    public Wording moveAfter(Role moved, Role place) {
        return remove(moved).insertAfter(place, word(moved).free());
    }

    private Wording insert(int place, Word word) {
        List<Word> edited = new ArrayList<>(words);
        edited.add(place, word);
        return new Wording(edited);
    }

    private Wording map(UnaryOperator<Word> edit) {
        return new Wording(words.stream().map(edit).toList());
    }

    private int index(Role role) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).role() == role) {
                return i;
            }
        }
        throw new IllegalArgumentException("no " + role + " in '" + text() + "'");
    }

    /** The sentence as it is written, with elisions, capital and full stop. */
    public String text() {
        return span(0, words.size()) + ".";
    }

    /** The words from one place to before another, as they stand in the sentence. */
    String span(int from, int to) {
        String text = join(words.subList(from, to));
        return from == 0
                ? text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1)
                : text;
    }

    /** The verb with its auxiliary, pronouns and negation: {@code ne l'ai pas mangée}. */
    public String verbGroup() {
        return join(words.stream().filter(word -> word.role().ofVerbGroup()).toList());
    }

    private static String join(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size() - 1; i++) {
            text.append(words.get(i).before(words.get(i + 1)));
        }
        return text.append(words.getLast().text()).toString();
    }
}
