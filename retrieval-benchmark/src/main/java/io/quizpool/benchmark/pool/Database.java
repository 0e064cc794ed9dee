package io.quizpool.benchmark.pool;

/** One database of a server on this machine, and its owner. */
public record Database(String server, String name, String user, String password) {

    /** Takes a JDBC address without parameters apart. */
    public static Database at(String jdbcUrl, String user, String password) {
        var slash = jdbcUrl.lastIndexOf('/') + 1;
        return new Database(jdbcUrl.substring(0, slash), jdbcUrl.substring(slash), user, password);
    }

    public String jdbcUrl() {
        return server + name;
    }

    /** The database of another name on the same server. */
    public Database sibling(String other) {
        return new Database(server, other, user, password);
    }
}
