package io.quizpool.api.lease;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.poolindex.Term;
import java.time.Instant;
import java.util.Arrays;
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
    private final RoaringBitmap leased = new RoaringBitmap();
    private final RoaringBitmap claiming = new RoaringBitmap();
    private final Arrears arrears = new Arrears();
    private long[] previous = new long[0];
    private long lostClaims;
    private boolean wanting;

    /** Leases of the problems of {@code index}, none at first; {@code random} orders each lap. */
    public Leases(PoolIndex index, LeaseLimits limits, RandomGenerator random) {
        this.index = index;
        this.limits = limits;
        this.choice = new Choice(index, random);
        this.windows = new Windows(index, limits);
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
        int ordinal = window.next(index, leased::contains);
        if (ordinal == PoolIndex.UNKNOWN) {
            choice.form(window, leased, now);
            ordinal = window.next(index, leased::contains);
        }
        if (ordinal == PoolIndex.UNKNOWN) {
            if (!window.wanting()) {
                want(window);
            }
            return new Taken.Dry();
        }
        leased.remove(ordinal);
        index.touch(ordinal);
        if (window.runsLow()) {
            want(window);
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
        if (!leased.checkedRemove(ordinal)) {
            arrears.add(ordinal);
            claiming.remove(ordinal);
        }
        index.touch(ordinal);
        return new Taken.Problem(ordinal);
    }

    /** Whether {@link #wish} may have something to claim. */
    public boolean wanting() {
        return wanting;
    }

    /**
     * What to claim now: the stalest problems of windows that run low, whatever lap they fall into.
     * Answer with {@link #claimed} or {@link #notClaimed} before wishing again.
     */
    public Wish wish() {
        wanting = false;
        for (Window window : windows.all()) {
            int room = limits.wish() - claiming.getCardinality();
            if (window.wanting() && room > 0) {
                window.wanting(!choice.addWanted(window, leased, claiming, room));
            }
            wanting |= window.wanting();
        }
        return Wish.of(claiming, index);
    }

    /** Takes in what a wish has come to. */
    public void claimed(Claim claim) {
        RoaringBitmap neverServed = new RoaringBitmap();
        Wish wish = claim.wish();
        for (int i = 0; i < wish.size(); i++) {
            Long held = claim.lost().get(wish.ids()[i]);
            if (held == null) {
                win(wish.ordinals()[i], claim.sequence(), neverServed);
            } else {
                lose(wish.ordinals()[i], held);
            }
        }
        claiming.clear();
        if (!neverServed.isEmpty()) {
            windows.all().stream()
                    .filter(window ->
                            window.repeats() && !window.matching().among(neverServed).isEmpty())
                    .forEach(Window::drop);
        }
    }

    /** The wish could not be brought to the database: it is made again when somebody asks. */
    public void notClaimed() {
        claiming.clear();
    }

    /** A problem is in the pool: new, brought back, changed, or as it was. */
    public void put(UUID id, Collection<Term> terms) {
        boolean known = index.find(id) != PoolIndex.UNKNOWN && index.isLive(index.find(id));
        int ordinal = index.put(id, terms);
        if (ordinal >= previous.length) {
            previous = Arrays.copyOf(previous, Math.max(1024, ordinal + 1 + (ordinal >> 2)));
        }
        if (!known) {
            wantNew(ordinal);
        }
    }

    /** Problems are no longer in the pool. */
    public void retire(RoaringBitmap gone) {
        leased.andNot(gone);
        index.retire(gone);
    }

    /** Another replica has claimed a problem; what is older than what is known changes nothing. */
    public void claimedElsewhere(int ordinal, long sequence) {
        if (sequence > index.sequence(ordinal)) {
            index.sequence(ordinal, sequence);
            leased.remove(ordinal);
            index.touch(ordinal);
        }
    }

    /**
     * Another replica has given a problem back that it had claimed. Where it was served before, it
     * comes with the next lap here; it may have had its turn in this one.
     */
    public void givenBackElsewhere(int ordinal, long claimed, long before) {
        if (index.sequence(ordinal) == claimed) {
            index.sequence(ordinal, before);
            if (before == PoolIndex.NEVER) {
                index.neverServed(ordinal);
                wantNew(ordinal);
            }
        }
    }

    /** Closes windows that nobody asks; the leases that no other window could use. */
    public GiveBack expire(Instant now) {
        windows.closeIdle(now, limits.idle());
        RoaringBitmap idle = leased.clone();
        windows.all().forEach(window -> idle.andNot(window.matching().among(leased)));
        return giveBack(idle);
    }

    /** All leases, because this replica ends. */
    public GiveBack giveBackAll() {
        return giveBack(leased.clone());
    }

    /** Servings that the database has yet to be told of. */
    public Unwritten unwritten() {
        return arrears.drain(index);
    }

    /** They are told. */
    public void written(Unwritten servings, long sequence) {
        servings.ids().forEach(id -> sequenced(index.find(id), sequence));
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
        return leased.getCardinality();
    }

    /** How many claims other replicas were faster to make. */
    public long lostClaims() {
        return lostClaims;
    }

    private void want(Window window) {
        window.wanting(true);
        wanting = true;
    }

    /** Has a problem claimed that comes before what was served already. */
    private void wantNew(int ordinal) {
        windows.all().stream()
                .filter(window -> window.matching().contains(ordinal))
                .forEach(this::want);
    }

    private void win(int ordinal, long sequence, RoaringBitmap neverServed) {
        long before = index.sequence(ordinal);
        if (!claiming.contains(ordinal)) {
            arrears.pay(ordinal); // was served meanwhile: this claim stands for it
            sequenced(ordinal, sequence);
        } else if (sequence > before && index.isLive(ordinal)) {
            previous[ordinal] = before;
            index.sequence(ordinal, sequence);
            leased.add(ordinal);
            if (before == PoolIndex.NEVER) {
                neverServed.add(ordinal);
            }
        }
    }

    /**
     * What is held is older than what is believed where another replica has given it back since.
     */
    private void lose(int ordinal, long held) {
        lostClaims++;
        long believed = index.sequence(ordinal);
        if (held < believed) {
            givenBackElsewhere(ordinal, believed, held);
        } else {
            index.sequence(ordinal, held);
            index.touch(ordinal);
        }
    }

    private void sequenced(int ordinal, long sequence) {
        index.sequence(ordinal, Math.max(sequence, index.sequence(ordinal)));
    }

    private GiveBack giveBack(RoaringBitmap unused) {
        leased.andNot(unused);
        int[] ordinals = unused.toArray();
        GiveBack leases =
                new GiveBack(
                        Arrays.stream(ordinals).mapToObj(index::id).toList(),
                        Arrays.stream(ordinals).mapToObj(index::sequence).toList(),
                        Arrays.stream(ordinals).mapToObj(ordinal -> previous[ordinal]).toList());
        for (int ordinal : ordinals) {
            index.sequence(ordinal, previous[ordinal]);
        }
        return leases;
    }
}
