package io.quizpool.api.serving;

import io.quizpool.api.poolindex.Growth;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Bodies of answers by the problem's ordinal, one after the other in a temporary file: it spares
 * the database, and the heap. It is read as memory, by many threads at once, and written by one at
 * a time. The file goes with the process. Where it cannot be written, answers come from the
 * database.
 */
@Component
class AnswerFile implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(AnswerFile.class);
    private static final int LENGTH_BITS = 24;
    private static final long LENGTH = (1L << LENGTH_BITS) - 1;
    private static final int NO_ROOM_BUT_WASTE = 4;

    /** The file is mapped in parts of this many bytes; no body reaches from one into the next. */
    private static final long PART = 1L << 26;

    private final long limit;
    private final @Nullable FileChannel channel;

    /** Where each body begins, and in the lowest bits its length; 0 where there is none. */
    private volatile AtomicLongArray places = new AtomicLongArray(0);

    private volatile List<MemorySegment> parts = List.of();
    private volatile int clearings;
    private volatile int bodies;
    private long end;
    private long waste;

    AnswerFile(ServingProperties properties) {
        limit = properties.answerFile().toBytes();
        channel = limit == 0 ? null : open();
    }

    /** How many bodies are there. */
    int bodies() {
        return bodies;
    }

    /** What they and what was left behind take of the file. */
    synchronized long bytes() {
        return end;
    }

    /** The most that they may take. */
    long limit() {
        return channel == null ? 0 : limit;
    }

    /** Whether the body is there. */
    boolean holds(int ordinal) {
        return place(ordinal) != 0;
    }

    /** The body of a problem; null where it is not there. */
    byte @Nullable [] get(int ordinal) {
        int clearing = clearings;
        long place = place(ordinal);
        if (place == 0) {
            return null;
        }
        byte[] body = new byte[(int) (place & LENGTH)];
        long begin = place >>> LENGTH_BITS;
        MemorySegment.copy(
                parts.get((int) (begin / PART)),
                ValueLayout.JAVA_BYTE,
                begin % PART,
                body,
                0,
                body.length);
        VarHandle.loadLoadFence(); // the bytes are read before the second look
        return clearing == clearings ? body : null; // else it may have been written over
    }

    /** Adds a body; false where there is no room left. */
    synchronized boolean put(int ordinal, byte[] body) {
        if (channel == null || body.length > LENGTH) {
            return false;
        }
        forget(ordinal);
        if (!makeRoom(body.length)) {
            return false;
        }
        try {
            if (end / PART == parts.size()) {
                map(channel);
            }
            ByteBuffer bytes = ByteBuffer.wrap(body);
            while (bytes.hasRemaining()) {
                var _ = channel.write(bytes, end + bytes.position());
            }
        } catch (IOException e) {
            log.warn("A prepared answer cannot be kept, it comes from the database", e);
            return false;
        }
        if (ordinal >= places.length()) {
            grow(ordinal);
        }
        places.set(ordinal, end << LENGTH_BITS | body.length);
        end += body.length;
        bodies++;
        return true;
    }

    synchronized void forget(int ordinal) {
        long place = place(ordinal);
        if (place != 0) {
            waste += place & LENGTH;
            places.set(ordinal, 0);
            bodies--;
        }
    }

    synchronized void clear() {
        places = new AtomicLongArray(places.length());
        clearings++;
        bodies = 0;
        end = 0;
        waste = 0;
    }

    @Override
    public void destroy() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private long place(int ordinal) {
        AtomicLongArray known = places;
        return ordinal < known.length() ? known.get(ordinal) : 0;
    }

    /** Goes on to the next part where this one is full; begins anew where much is waste. */
    private boolean makeRoom(int length) {
        if (end % PART + length > PART) {
            waste += PART - end % PART;
            end += PART - end % PART;
        }
        if (end + length <= limit) {
            return true;
        }
        if (waste <= limit / NO_ROOM_BUT_WASTE) {
            return false;
        }
        clear();
        return length <= limit;
    }

    private void map(FileChannel file) throws IOException {
        List<MemorySegment> more = new ArrayList<>(parts);
        more.add(file.map(FileChannel.MapMode.READ_ONLY, end, PART, Arena.ofAuto()));
        parts = List.copyOf(more);
    }

    private void grow(int ordinal) {
        AtomicLongArray longer = new AtomicLongArray(Growth.beyond(ordinal));
        for (int i = 0; i < places.length(); i++) {
            longer.setPlain(i, places.get(i));
        }
        places = longer;
    }

    private static @Nullable FileChannel open() {
        try {
            Path file = Files.createTempFile("quizpool-answers", null);
            return FileChannel.open(
                    file,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            log.warn(
                    "No file for prepared answers can be made in java.io.tmpdir, they come from the"
                            + " database",
                    e);
            return null;
        }
    }
}
