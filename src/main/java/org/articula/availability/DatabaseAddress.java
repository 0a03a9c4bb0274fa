package org.articula.availability;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Completes a JDBC address with the parameters without which times come out wrong, another database is looked into, confirmed work is
 * lost or people wait for minutes. What an address says itself stands, unless the product cannot work with it.
 */
final class DatabaseAddress {

    /** Wrong values would corrupt what is stored: an address that says otherwise is refused. */
    private static final Map<String, String> MYSQL_NEEDS = Map.of(
            "sendFractionalSeconds", "false",
            "connectionTimeZone", "UTC",
            "nullDatabaseMeansCurrent", "true");

    /** In milliseconds. A socket that says nothing for five minutes, as long as a job may take, is dead. */
    private static final Map<String, String> MYSQL_WISHES =
            Map.of("connectTimeout", "3000", "socketTimeout", "300000", "tcpKeepAlive", "true");

    private static final Pattern H2_DELAY = Pattern.compile("(?i);WRITE_DELAY=(\\d+)");

    private static final Pattern H2_FILE = Pattern.compile("^jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:)([^;]+)");

    private DatabaseAddress() {}

    /** @throws IllegalArgumentException if the address contradicts what the product needs; the message tells the operator what to change */
    static String complete(String url) {
        if (url.startsWith("jdbc:mysql:")) {
            return completeMySql(url);
        }
        return url.startsWith("jdbc:h2:") ? completeH2(url) : url;
    }

    /** Milliseconds that H2 may keep confirmed work in memory; 0 for every other database. */
    static int writeDelay(String url) {
        Matcher delay = H2_DELAY.matcher(url);
        return url.startsWith("jdbc:h2:") && delay.find() ? Integer.parseInt(delay.group(1)) : 0;
    }

    /** The folder of the file in which an H2 address keeps its data; empty for memory and for every server. */
    static Optional<Path> folder(String url) {
        Matcher file = H2_FILE.matcher(url);
        if (!file.find()) {
            return Optional.empty();
        }
        String path = file.group(1).replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
        return Optional.ofNullable(Path.of(path).toAbsolutePath().getParent());
    }

    /** H2 confirms a commit half a second before it writes it, unless told otherwise. */
    private static String completeH2(String url) {
        return H2_FILE.matcher(url).find() && !H2_DELAY.matcher(url).find() ? url + ";WRITE_DELAY=0" : url;
    }

    private static String completeMySql(String url) {
        int question = url.indexOf('?');
        Map<String, String> given = question < 0 ? Map.of() : parameters(url.substring(question + 1));
        Map<String, String> missing = new LinkedHashMap<>();
        MYSQL_NEEDS.forEach((name, value) -> {
            String said = value(given, name);
            if (said == null) {
                missing.put(name, value);
            } else if (!said.equalsIgnoreCase(value)) {
                throw new IllegalArgumentException(
                        "La dirección de la base de datos dice %s=%s, y Articula necesita %s=%s. Corrija ARTICULA_DB_URL."
                                .formatted(name, said, name, value));
            }
        });
        MYSQL_WISHES.forEach((name, value) -> {
            if (value(given, name) == null) {
                missing.put(name, value);
            }
        });
        StringBuilder complete = new StringBuilder(url);
        char separator = question < 0 ? '?' : '&';
        for (Map.Entry<String, String> parameter : missing.entrySet()) {
            if (!complete.toString().endsWith("?")) {
                complete.append(separator);
            }
            complete.append(parameter.getKey()).append('=').append(parameter.getValue());
            separator = '&';
        }
        return complete.toString();
    }

    /** Connector/J does not mind how a name is capitalised. */
    private static @Nullable String value(Map<String, String> parameters, String name) {
        return parameters.get(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&")) {
            String[] pair = parameter.split("=", 2);
            parameters.put(pair[0].trim().toLowerCase(Locale.ROOT), pair.length == 1 ? "" : pair[1].trim());
        }
        return parameters;
    }
}
