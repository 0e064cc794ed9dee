package io.quizpool.api.lease;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.poolindex.Term;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import org.roaringbitmap.RoaringBitmap;

/**
 * Hands out the pool's problems, each filter in laps.
 *
 * <p><b>The promise.</b> A lap of a filter serves problems that were never served before any other,
 * and then each problem that matches unless it has had its turn since the lap began: by this filter
 * or another, here or on another replica. The next lap begins only when none is left. So no problem
 * is served twice in a lap, and none again before every other has been served, or is leased by
 * another replica. Within a lap the order is random among the stalest (see {@link LapOrder}).
 *
 * <p><b>Leases.</b> A problem is claimed in the database before it is served, many at a time, and
 * only if its sequence there is the one that is believed here; what another replica holds or has
 * served is lost, and taken note of as served. A lease belongs to the replica: whichever filter is
 * asked first serves the problem. While another replica shares the pool, a window takes no more
 * than the share of the matching problems that leaves it as many. A replica that has claimed what
 * this one leased takes it over.
 *
 * <p>Not safe for use by several threads: whoever owns it holds a lock.
 */
public final class Leases {

    private final PoolIndex index;
    private final LeaseLimits limits;
    private final Choice choice;
    private final Windows windows;
    private final Arrears arrears = new Arrears();
    private final Holdings held;

    /** Leases of the problems of {@code index}, none at first; {@code random} orders each lap. */
    public Leases(PoolIndex index, LeaseLimits limits, RandomGenerator random) {
        this.index = index;
        this.limits = limits;
        this.choice = new Choice(index, random);
        this.windows = new Windows(index, limits);
        this.held = new Holdings(index, windows, arrears);
    }

    /** How many replicas share the pool, this one among them. */
    public void replicas(int count) {
        choice.replicas(count);
    }

    /** Serves the next problem that meets {@code filter}. */
    public Taken take(FacetFilter filter, Instant now) {
        Window window = windows.of(filter, now);
        if (window.matching().size() == 0) {
            windows.forget(filter);
            return new Taken.NothingMatches();
        }
        RoaringBitmap leased = held.leased();
        int ordinal = window.next(index, leased::contains);
        if (ordinal == PoolIndex.UNKNOWN) {
            choice.form(window, leased, now);
            ordinal = window.next(index, leased::contains);
        }
        if (ordinal == PoolIndex.UNKNOWN) {
            if (!window.wanting()) {
                windows.want(window);
            }
            return new Taken.Dry();
        }
        leased.remove(ordinal);
        index.touch(ordinal);
        if (window.runsLow()) {
            windows.want(window);
        }
        return new Taken.Problem(ordinal);
    }

    /**
     * Serves the stalest problem that is {@code ready}, leased or not, and remembers to tell the
     * database: for when nothing can be claimed. Looks at the stalest only, not at all that match.
     */
    public Taken takeUnclaimed(FacetFilter filter, IntPredicate ready, Instant now) {
        return take(filter, window -> choice.unclaimed(window, ready), now);
    }

    /**
     * Serves the stalest problem that is {@code unseen}, leased or not, and remembers to tell the
     * database. Dry only where none of all that match is unseen.
     */
    public Taken takeUnseen(FacetFilter filter, IntPredicate unseen, Instant now) {
        return take(filter, window -> choice.unseen(window, unseen), now);
    }

    private Taken take(FacetFilter filter, ToIntFunction<Window> chooser, Instant now) {
        Window window = windows.of(filter, now);
        if (window.matching().size() == 0) {
            windows.forget(filter);
            return new Taken.NothingMatches();
        }
        int ordinal = chooser.applyAsInt(window);
        if (ordinal == PoolIndex.UNKNOWN) {
            return new Taken.Dry();
        }
        held.serve(ordinal);
        return new Taken.Problem(ordinal);
    }

    /** Whether {@link #wish} may have something to claim. */
    public boolean wanting() {
        return windows.wanting();
    }

    /**
     * What to claim now: the stalest problems of windows that run low, whatever lap they fall into.
     * Answer with {@link #claimed} or {@link #notClaimed} before wishing again.
     */
    public Wish wish() {
        RoaringBitmap claiming = held.claiming();
        boolean more = false;
        for (Window window : windows.all()) {
            int room = limits.wish() - claiming.getCardinality();
            if (window.wanting() && room > 0) {
                window.wanting(!choice.addWanted(window, held.leased(), claiming, room));
            }
            more |= window.wanting();
        }
        windows.wanting(more);
        return Wish.of(claiming, index);
    }

    /** Takes in what a wish has come to. */
    public void claimed(Claim claim) {
        held.claimed(claim);
    }

    /** The wish could not be brought to the database: it is made again. */
    public void notClaimed() {
        held.claiming().clear();
        windows.wantAll();
    }

    /** A problem is in the pool: new, brought back, changed, or as it was. */
    public void put(UUID id, Collection<Term> terms) {
        boolean known = index.find(id) != PoolIndex.UNKNOWN && index.isLive(index.find(id));
        int ordinal = index.put(id, terms);
        held.makeRoom(ordinal);
        if (!known) {
            windows.wantNew(ordinal);
        }
    }

    /** Problems are no longer in the pool. */
    public void retire(RoaringBitmap gone) {
        held.leased().andNot(gone);
        index.retire(gone);
    }

    /**
     * A copy of the pool has this sequence of a problem. Whether that is news: a claim of this
     * replica that is under way may be in the copy, and is not another's.
     */
    public boolean found(int ordinal, long sequence) {
        return held.found(ordinal, sequence);
    }

    /** Another replica has claimed a problem; what is older than what is known changes nothing. */
    public void claimedElsewhere(int ordinal, long sequence) {
        held.claimedElsewhere(ordinal, sequence);
    }

    /**
     * Another replica has given a problem back that it had claimed. Where it was served before, it
     * comes with the next lap here; it may have had its turn in this one.
     */
    public void givenBackElsewhere(int ordinal, long claimed, long before) {
        held.givenBackElsewhere(ordinal, claimed, before);
    }

    /** Closes windows that nobody asks; the leases that no other window could use. */
    public GiveBack expire(Instant now) {
        windows.closeIdle(now, limits.idle());
        return held.giveBackIdle();
    }

    /** All leases, because this replica ends. */
    public GiveBack giveBackAll() {
        return held.giveBackAll();
    }

    /** Servings that the database has yet to be told of. */
    public Unwritten unwritten() {
        return arrears.drain(index);
    }

    /** They are told. */
    public void written(Unwritten servings, long sequence) {
        servings.ids().forEach(id -> held.written(index.find(id), sequence));
    }

    /** They could not be told. */
    public void notWritten(Unwritten servings) {
        arrears.putBack(servings, index);
    }

    /** How many servings the database has yet to be told of. */
    public long arrears() {
        return arrears.total();
    }

    /** How many problems are claimed and not yet served. */
    public int outstanding() {
        return held.leased().getCardinality();
    }

    /** How many claims other replicas were faster to make. */
    public long lostClaims() {
        return held.lostClaims();
    }
}
