package io.quizpool.api.ambient;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Amounts of money as columns. */
public final class SqlMoney {

    private SqlMoney() {}

    /** The amount without the zeros at its end that its column fills it up with. */
    public static BigDecimal amount(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
