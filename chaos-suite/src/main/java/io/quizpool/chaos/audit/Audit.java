package io.quizpool.chaos.audit;

import io.quizpool.chaos.client.Ask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What became of the tasks of every request that a client was told 202 for. Each is stored, failed,
 * stuck or lost; what is there beyond that is doubled.
 *
 * @param requests accepted
 * @param accepted tasks of these requests
 * @param stored ended in a problem
 * @param failed ended with a reason
 * @param lost of which the database knows no end and no work to come
 * @param doubled requests recorded twice for one ask, tasks or problems that nobody asked for
 * @param stuck that have not ended, and requests that do not agree with their tasks
 * @param findings a sentence for each loss, double or sticking
 */
public record Audit(
        int requests,
        int accepted,
        int stored,
        int failed,
        int lost,
        int doubled,
        int stuck,
        List<String> findings) {

    public Audit {
        findings = List.copyOf(findings);
    }

    /** Audits what the database holds now. */
    public static Audit of(List<Ask> asks, Books books) {
        return of(asks, books.requests(), books.orphans());
    }

    /**
     * Compares what clients were told with what is recorded.
     *
     * @param orphans problems without a completed task
     */
    static Audit of(List<Ask> asks, List<RequestRow> recorded, int orphans) {
        return new Reckoning(asks, recorded, orphans).audit();
    }

    /** Whether nothing was lost, doubled or stuck. */
    public boolean isClean() {
        return lost == 0 && doubled == 0 && stuck == 0;
    }

    private static final class Reckoning {

        private final List<Ask> asks;
        private final Map<UUID, RequestRow> recorded = new HashMap<>();
        private final List<String> findings = new ArrayList<>();
        private int accepted;
        private int stored;
        private int failed;
        private int lost;
        private int doubled;
        private int stuck;

        Reckoning(List<Ask> asks, List<RequestRow> rows, int orphans) {
            this.asks = asks;
            rows.forEach(row -> recorded.put(row.id(), row));
            if (orphans > 0) {
                doubled += orphans;
                findings.add(orphans + " problems belong to no completed task");
            }
        }

        Audit audit() {
            var known = new HashSet<UUID>();
            for (var ask : asks) {
                reckon(ask, known);
            }
            for (var row : recorded.values()) {
                if (!known.contains(row.id())) {
                    doubled += Math.max(1, row.tasks());
                    findings.add("no app was told of request " + row);
                }
            }
            return new Audit(asks.size(), accepted, stored, failed, lost, doubled, stuck, findings);
        }

        private void reckon(Ask ask, Set<UUID> known) {
            accepted += ask.count();
            known.addAll(ask.told());
            if (ask.told().size() > 1) {
                doubled += (ask.told().size() - 1) * ask.count();
                findings.add("one ask, two requests: " + ask.told());
            }
            for (var id : ask.told()) {
                if (ask.told().size() == 1 || recorded.containsKey(id)) {
                    reckon(ask, id);
                    return;
                }
            }
        }

        private void reckon(Ask ask, UUID id) {
            var row = recorded.get(id);
            if (row == null) {
                lost += ask.count();
                findings.add("request %s was accepted and is not recorded".formatted(id));
                return;
            }
            stored += row.stored();
            failed += row.failed();
            stuck += row.open();
            var missing = ask.count() - row.stored() - row.failed() - row.open();
            if (missing > 0) {
                lost += missing;
                findings.add("%d tasks of request %s are gone: %s".formatted(missing, id, row));
            }
            var more =
                    Math.max(0, row.tasks() - ask.count())
                            + Math.max(0, row.problems() - row.stored());
            if (more > 0) {
                doubled += more;
                findings.add("request %s has more than was asked for: %s".formatted(id, row));
            }
            if (row.open() > 0) {
                findings.add("%d tasks of request %s have not ended".formatted(row.open(), id));
            } else if (!row.ended()
                    || row.generated() != row.stored()
                    || row.failedCount() != row.failed()) {
                stuck++;
                findings.add("request %s does not agree with its tasks: %s".formatted(id, row));
            }
        }
    }
}
