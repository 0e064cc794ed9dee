package io.quizpool.quality.document;

/**
 * A text in Markdown with places for figures: what stands between {@code <!-- begin NAME -->} and
 * {@code <!-- end NAME -->}.
 */
public record Document(String text) {

    /**
     * The same with {@code figures} in the place of this name.
     *
     * @throws IllegalArgumentException where the text has no such place
     */
    public Document with(String name, String figures) {
        String begin = "<!-- begin " + name + " -->\n";
        String end = "<!-- end " + name + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "the document has no place for '%s': write the lines %sand %s"
                            .formatted(name, begin, end));
        }
        return new Document(
                text.substring(0, from + begin.length())
                        + "\n"
                        + figures.strip()
                        + "\n\n"
                        + text.substring(to));
    }
}
