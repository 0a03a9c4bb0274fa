package org.articula.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * The components of a record as parameters of a statement, by their names: {@code :startsAt}. Constants are bound by their name, instants
 * as {@link UtcTime} columns, zones by their id, amounts in cents; {@link #reader} reads all of them back, and a list from the lines of a text.
 */
public final class Columns implements SqlParameterSource {

    private final SqlParameterSource components;
    private final MapSqlParameterSource more = new MapSqlParameterSource();

    private Columns(Object row) {
        this.components = new SimplePropertySqlParameterSource(row);
    }

    public static Columns of(Object row) {
        return new Columns(row);
    }

    /** One for each row of a batch. */
    public static Columns[] all(Collection<?> rows) {
        return rows.stream().map(Columns::of).toArray(Columns[]::new);
    }

    /** The same row with one parameter more. */
    public Columns and(String name, @Nullable Object value) {
        more.addValue(name, column(value));
        return this;
    }

    @Override
    public boolean hasValue(String name) {
        return more.hasValue(name) || components.hasValue(name);
    }

    @Override
    public @Nullable Object getValue(String name) {
        return more.hasValue(name) ? more.getValue(name) : column(components.getValue(name));
    }

    /** The value as a column takes it. */
    public static @Nullable Object column(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof ZoneId zone) {
            return zone.getId();
        }
        if (value instanceof Money amount) {
            return amount.cents();
        }
        return value instanceof Instant instant ? UtcTime.column(instant) : value;
    }

    /** Reads a row, or those of its columns that a record names: {@code starts_at} becomes {@code startsAt}. */
    public static <T> RowMapper<T> reader(Class<T> type) {
        return new Reader<>(type);
    }

    private static final class Reader<T> extends DataClassRowMapper<T> {

        Reader(Class<T> type) {
            super(type);
            DefaultConversionService conversion = new DefaultConversionService();
            conversion.addConverter(String.class, ZoneId.class, ZoneId::of);
            conversion.addConverter(LocalDateTime.class, Instant.class, column -> column.toInstant(ZoneOffset.UTC));
            conversion.addConverter(Long.class, Money.class, Money::new);
            setConversionService(conversion);
        }

        /**
         * The name that is tried first. Spring tries it without underscores, and for each of those that does not exist H2 makes a fault and
         * writes it with its trace into a file.
         */
        @Override
        protected String lowerCaseName(String component) {
            return super.underscoreName(component);
        }

        /** The name that is tried when there is no column of the other. */
        @Override
        protected String underscoreName(String component) {
            return super.lowerCaseName(component);
        }

        /** A driver that makes an instant by itself takes the column for the time of this machine's zone. */
        @Override
        protected @Nullable Object getColumnValue(ResultSet row, int index, Class<?> type) throws SQLException {
            if (type == Money.class) {
                return super.getColumnValue(row, index, Long.class);
            }
            if (type == List.class) {
                String lines = row.getString(index);
                return lines == null ? List.of() : lines.lines().toList();
            }
            return super.getColumnValue(row, index, type == Instant.class ? LocalDateTime.class : type);
        }
    }
}
