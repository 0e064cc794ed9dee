package io.quizpool.api.serving;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Bodies of answers by the problem's ordinal, one after the other in a temporary file: it spares
 * the database, and the heap. The file goes with the process. Where it cannot be written, answers
 * come from the database.
 */
@Component
class AnswerFile implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(AnswerFile.class);
    private static final int LENGTH_BITS = 24;
    private static final int NO_ROOM_BUT_WASTE = 4;

    private final long limit;
    private final @Nullable FileChannel channel;

    /** Where each body begins, and in the lowest bits its length; 0 where there is none. */
    private long[] places = new long[0];

    private long end;
    private long waste;
    private int clearings;

    AnswerFile(ServingProperties properties) {
        limit = properties.answerFile().toBytes();
        channel = limit == 0 ? null : open();
    }

    /** Whether the body is there. */
    synchronized boolean holds(int ordinal) {
        return ordinal < places.length && places[ordinal] != 0;
    }

    /** The body of a problem; null where it is not there. */
    byte @Nullable [] get(int ordinal) {
        long place;
        int clearing;
        synchronized (this) {
            if (!holds(ordinal)) {
                return null;
            }
            place = places[ordinal];
            clearing = clearings;
        }
        ByteBuffer body = ByteBuffer.allocate((int) (place & (1L << LENGTH_BITS) - 1));
        try {
            return read(body, place >>> LENGTH_BITS) && same(clearing) ? body.array() : null;
        } catch (IOException e) {
            log.warn("A prepared answer cannot be read, it comes from the database", e);
            return null;
        }
    }

    /** Adds a body; false where there is no room left. */
    synchronized boolean put(int ordinal, byte[] body) {
        if (channel == null || body.length >= 1 << LENGTH_BITS) {
            return false;
        }
        forget(ordinal);
        if (end + body.length > limit) {
            if (waste <= limit / NO_ROOM_BUT_WASTE) {
                return false;
            }
            clear();
        }
        if (ordinal >= places.length) {
            places = Arrays.copyOf(places, ordinal + 1 + (ordinal >> 2));
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(body);
            while (bytes.hasRemaining()) {
                var _ = channel.write(bytes, end + bytes.position());
            }
        } catch (IOException e) {
            log.warn("A prepared answer cannot be kept, it comes from the database", e);
            return false;
        }
        places[ordinal] = end << LENGTH_BITS | body.length;
        end += body.length;
        return true;
    }

    synchronized void forget(int ordinal) {
        if (holds(ordinal)) {
            waste += places[ordinal] & (1L << LENGTH_BITS) - 1;
            places[ordinal] = 0;
        }
    }

    synchronized void clear() {
        Arrays.fill(places, 0);
        end = 0;
        waste = 0;
        clearings++;
    }

    @Override
    public void destroy() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private synchronized boolean same(int clearing) {
        return clearings == clearing;
    }

    private boolean read(ByteBuffer body, long from) throws IOException {
        if (channel == null) {
            return false;
        }
        while (body.hasRemaining()) {
            if (channel.read(body, from + body.position()) < 0) {
                return false;
            }
        }
        return true;
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
