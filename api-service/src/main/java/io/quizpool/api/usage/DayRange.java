package io.quizpool.api.usage;

import io.quizpool.api.http.QueryParameters;
import io.quizpool.api.http.Range;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The days in UTC from one to another, both included. */
record DayRange(LocalDate from, LocalDate to) {

    private static final String NO_DAY = "is no day like 2026-01-31";
    private static final int USUAL_DAYS = 30;
    private static final int LAST_YEAR = 9999;

    /** Describes the parameters that {@link #read} reads. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day (UTC); 30 days before the last where absent",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day (UTC); today where absent",
            schema = @Schema(type = "string", format = "date"))
    @interface Query {}

    /** Reads {@code from} and {@code to} (the last 30 days). */
    static DayRange read(QueryParameters query, LocalDate today) {
        Range<LocalDate> given =
                Range.read(
                        query,
                        name -> query.parsed(name, DayRange::day, NO_DAY),
                        (from, to) -> !from.isAfter(to),
                        "This is after 'to': no day is between them");
        LocalDate to = given.to().orElse(today);
        return new DayRange(given.from().orElseGet(() -> to.minusDays(USUAL_DAYS)), to);
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range");
        }
        return day;
    }
}
