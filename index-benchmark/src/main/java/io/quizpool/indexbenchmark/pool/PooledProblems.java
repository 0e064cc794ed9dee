package io.quizpool.indexbenchmark.pool;

import io.quizpool.api.poolindex.Term;
import io.quizpool.benchmark.pool.Outline;
import io.quizpool.benchmark.pool.ProblemGenerator;
import io.quizpool.french.grammar.Wire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The problems that {@code docs/performance.sh} seeds its databases with, as the index hears of
 * them: the same ones each time. Equal terms are one object, as where the pool is read from the
 * database.
 */
public final class PooledProblems {

    private final ProblemGenerator generator = new ProblemGenerator();
    private final Map<Term, Term> vocabulary = new HashMap<>();

    /** The next {@code count} of the sequence. */
    public List<PooledProblem> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private PooledProblem next() {
        Outline outline = generator.outline();
        List<Term> terms = new ArrayList<>();
        terms.add(term("problem_type", outline.type().wire()));
        terms.add(term("target_language_code", outline.language()));
        terms.add(term("difficulty_level", outline.level().wire()));
        terms.addAll(terms("grammatical_focus", outline.focuses()));
        terms.addAll(terms("tenses_used", outline.tenses()));
        outline.tags().forEach(tag -> terms.add(term("topic_tags", tag)));
        return new PooledProblem(outline.id(), List.copyOf(terms));
    }

    private List<Term> terms(String facet, Collection<? extends Wire> words) {
        return words.stream().map(word -> term(facet, word.wire())).toList();
    }

    private Term term(String facet, String word) {
        Term term = new Term(facet, word);
        return vocabulary.computeIfAbsent(term, same -> same);
    }
}
