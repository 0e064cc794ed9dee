package io.quizpool.api.lease;

import io.quizpool.api.poolindex.Growth;
import io.quizpool.api.poolindex.PoolIndex;
import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which problems this replica holds, and how that begins and ends: claims that are won or lost,
 * leases that are taken over or given back. Keeps the sequences that the index believes.
 */
final class Holdings {

    private final PoolIndex index;
    private final Windows windows;
    private final Arrears arrears;
    private final RoaringBitmap leased = new RoaringBitmap();
    private final RoaringBitmap claiming = new RoaringBitmap();
    private long[] previous = new long[0];
    private long lostClaims;

    Holdings(PoolIndex index, Windows windows, Arrears arrears) {
        this.index = index;
        this.windows = windows;
        this.arrears = arrears;
    }

    /** The problems that are claimed and not yet served; who serves one takes it out. */
    RoaringBitmap leased() {
        return leased;
    }

    /** Those that a wish has brought to the database; who wishes puts them in. */
    RoaringBitmap claiming() {
        return claiming;
    }

    /** How many claims other replicas were faster to make. */
    long lostClaims() {
        return lostClaims;
    }

    /** There may be a problem with this ordinal. */
    void makeRoom(int ordinal) {
        if (ordinal >= previous.length) {
            previous = Arrays.copyOf(previous, Growth.beyond(ordinal));
        }
    }

    /** A problem is served, leased or not. */
    void serve(int ordinal) {
        if (!leased.checkedRemove(ordinal)) {
            arrears.add(ordinal);
            claiming.remove(ordinal);
        }
        index.touch(ordinal);
    }

    void claimed(Claim claim) {
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
            windows.serveFirst(neverServed);
        }
    }

    boolean found(int ordinal, long sequence) {
        if (sequence <= index.sequence(ordinal) || claiming.contains(ordinal)) {
            return false;
        }
        claimedElsewhere(ordinal, sequence);
        return true;
    }

    void claimedElsewhere(int ordinal, long sequence) {
        if (sequence > index.sequence(ordinal)) {
            index.sequence(ordinal, sequence);
            leased.remove(ordinal);
            index.touch(ordinal);
        }
    }

    void givenBackElsewhere(int ordinal, long claimed, long before) {
        if (index.sequence(ordinal) == claimed) {
            index.sequence(ordinal, before);
            if (before == PoolIndex.NEVER) {
                index.neverServed(ordinal);
                windows.wantNew(ordinal);
            }
        }
    }

    /** The leases that no window could use. */
    GiveBack giveBackIdle() {
        RoaringBitmap idle = leased.clone();
        windows.all().forEach(window -> idle.andNot(window.matching().among(leased)));
        return giveBack(idle);
    }

    GiveBack giveBackAll() {
        return giveBack(leased.clone());
    }

    /** The database has been told of a serving that was not claimed. */
    void written(int ordinal, long sequence) {
        index.sequence(ordinal, Math.max(sequence, index.sequence(ordinal)));
    }

    private void win(int ordinal, long sequence, RoaringBitmap neverServed) {
        long before = index.sequence(ordinal);
        if (!claiming.contains(ordinal)) {
            arrears.pay(ordinal); // was served meanwhile: this claim stands for it
            written(ordinal, sequence);
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
