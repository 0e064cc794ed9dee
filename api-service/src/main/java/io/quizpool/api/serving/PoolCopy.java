package io.quizpool.api.serving;

import io.quizpool.api.change.Change;
import io.quizpool.api.change.ChangeSubscriber;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.serving.PoolRows.PoolRow;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the index in memory equal to the pool in the database. */
@Component
class PoolCopy implements ChangeSubscriber {

    private static final Logger log = LoggerFactory.getLogger(PoolCopy.class);
    private static final int AT_ONCE = 1000;

    private final PoolRows rows;
    private final Desk desk;
    private final Answers answers;
    private final AnswerFiller filler;

    PoolCopy(PoolRows rows, Desk desk, Answers answers, AnswerFiller filler) {
        this.rows = rows;
        this.desk = desk;
        this.answers = answers;
        this.filler = filler;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Change.PROBLEM, Claims.CLAIMED, Claims.GIVEN_BACK);
    }

    @Override
    public void load() {
        long begun = System.nanoTime();
        RoaringBitmap found = new RoaringBitmap();
        Served served = new Served();
        rows.all(
                AT_ONCE,
                part ->
                        desk.withIndex((index, leases) -> {
                            for (PoolRow row : part) {
                                leases.put(row.id(), row.terms());
                                int ordinal = index.find(row.id());
                                found.add(ordinal);
                                if (leases.found(ordinal, row.sequence())) {
                                    served.add(ordinal, row.sequence());
                                }
                            }
                        }));
        desk.withIndex((index, leases) -> {
            leases.retire(RoaringBitmap.andNot(index.live(), found));
            served.inOrder(index::touch);
        });
        answers.forgetAll();
        filler.fillAgain();
        log.info(
                "{} problems can be served; read in {} ms",
                found.getCardinality(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /**
     * Problems are looked at first and together; older news of their servings change nothing then.
     */
    @Override
    public void apply(List<Change> changes) {
        List<UUID> changed =
                changes.stream()
                        .filter(change -> change.kind().equals(Change.PROBLEM))
                        .flatMap(change -> change.ids().stream())
                        .distinct()
                        .toList();
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            look(changed.subList(from, Math.min(from + AT_ONCE, changed.size())));
        }
        for (Change change : changes) {
            switch (change.kind()) {
                case Change.PROBLEM -> {} // looked at already
                case Claims.CLAIMED -> claimed(change);
                case Claims.GIVEN_BACK -> givenBack(change);
                default -> throw new IllegalArgumentException(change.kind());
            }
        }
    }

    /** What is not found among the live ones is retired or deleted. */
    private void look(List<UUID> ids) {
        List<PoolRow> live = rows.of(ids);
        desk.withIndex((index, leases) -> {
            RoaringBitmap gone = ordinals(index, ids);
            gone.forEach((IntConsumer) ordinal -> answers.forget(ordinal, index.id(ordinal)));
            for (PoolRow row : live) {
                boolean known = index.find(row.id()) != PoolIndex.UNKNOWN;
                leases.put(row.id(), row.terms());
                int ordinal = index.find(row.id());
                gone.remove(ordinal);
                if (!known) {
                    leases.claimedElsewhere(ordinal, row.sequence());
                }
            }
            leases.retire(gone);
        });
    }

    private void claimed(Change claim) {
        desk.withIndex((index, leases) ->
                ordinals(index, claim.ids())
                        .forEach(
                                (IntConsumer)
                                        ordinal ->
                                                leases.claimedElsewhere(
                                                        ordinal, claim.sequence())));
    }

    private void givenBack(Change leases) {
        desk.withIndex((index, ours) -> {
            for (int i = 0; i < leases.ids().size(); i++) {
                int ordinal = index.find(leases.ids().get(i));
                if (ordinal != PoolIndex.UNKNOWN) {
                    ours.givenBackElsewhere(ordinal, leases.sequence(), leases.previous().get(i));
                }
            }
        });
    }

    private static RoaringBitmap ordinals(PoolIndex index, List<UUID> ids) {
        RoaringBitmap known = new RoaringBitmap();
        for (UUID id : ids) {
            int ordinal = index.find(id);
            if (ordinal != PoolIndex.UNKNOWN) {
                known.add(ordinal);
            }
        }
        return known;
    }

    /** Problems and the sequences they were last served with. */
    private static final class Served {

        private int[] ordinals = new int[AT_ONCE];
        private long[] sequences = new long[AT_ONCE];
        private int size;

        private void add(int ordinal, long sequence) {
            if (size == ordinals.length) {
                ordinals = Arrays.copyOf(ordinals, 2 * size);
                sequences = Arrays.copyOf(sequences, 2 * size);
            }
            ordinals[size] = ordinal;
            sequences[size++] = sequence;
        }

        /** Sorts by the rank of the sequence, which fits into half a long beside the place. */
        private void inOrder(IntConsumer visitor) {
            long[] distinct = Arrays.stream(sequences, 0, size).sorted().distinct().toArray();
            long[] places = new long[size];
            for (int i = 0; i < size; i++) {
                long rank = Arrays.binarySearch(distinct, sequences[i]);
                places[i] = rank << Integer.SIZE | i;
            }
            Arrays.sort(places);
            for (long place : places) {
                visitor.accept(ordinals[(int) place]);
            }
        }
    }
}
