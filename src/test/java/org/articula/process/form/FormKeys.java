package org.articula.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys of a form, as paths without the numbers of rows: {@code items.title}.
 *
 * @param asked what somebody fills in or the form computes, and so sends
 * @param read what its texts, conditions, options and tables look up
 */
record FormKeys(Set<String> asked, Set<String> read) {

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{([^}]*)}}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern FILTERED = Pattern.compile("(\\w+)\\[([^\\]]*)]");
    /** Only of what somebody uploads: what its rows hold is the browser's. */
    private static final Pattern SOME = Pattern.compile("some (\\w+) in (\\w+) satisfies \\1\\.\\w+");

    private static final Pattern EACH = Pattern.compile("for (\\w+) in (\\w+) return");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*(?:\\.\\w+)*");
    private static final Set<String> FEEL = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "null",
            "true",
            "false",
            "count",
            "sum",
            "string",
            "join",
            "length",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "contains");

    static FormKeys of(JsonNode form) {
        FormKeys keys = new FormKeys(new TreeSet<>(), new TreeSet<>());
        keys.collect(form, "");
        // Whoever reads a row reads its list
        Set.copyOf(keys.read).forEach(path -> {
            for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
                keys.read.add(path.substring(0, dot));
            }
        });
        return keys;
    }

    private void collect(JsonNode container, String scope) {
        for (JsonNode component : container.path("components")) {
            if (component.has("key")) {
                asked.add(scope + component.get("key").asText());
            }
            String inner = scope;
            if (component.has("path")) {
                asked.add(scope + component.get("path").asText());
                inner = scope + component.get("path").asText() + ".";
            }
            if (component.has("valuesKey")) {
                read.add(component.get("valuesKey").asText());
            }
            component.forEach(value -> expressions(value, scope));
            table(component, scope);
            collect(component, inner);
        }
    }

    private void table(JsonNode component, String scope) {
        if (component.has("dataSource")) {
            // What rows are filtered by is not what the columns show
            String source =
                    FILTERED.matcher(component.get("dataSource").asText()).replaceAll("$1");
            String rows = names(source, scope).findFirst().orElseThrow();
            component
                    .path("columns")
                    .forEach(column -> read.add(rows + "." + column.path("key").asText()));
        }
    }

    /** Expressions in a property and in what it holds, but not in the components within. */
    private void expressions(JsonNode value, String scope) {
        if (value.isTextual()) {
            String text = value.asText();
            if (text.startsWith("=")) {
                names(text, scope).forEach(read::add);
            } else {
                TEMPLATE.matcher(text).results().forEach(found -> names(found.group(1), scope)
                        .forEach(read::add));
            }
        } else if (value.isObject()) {
            value.forEach(inner -> expressions(inner, scope));
        }
    }

    /** The paths an expression names. Inside a row {@code this} is the row and a bare name is looked for in the row first. */
    private Stream<String> names(String expression, String scope) {
        String code = QUOTED.matcher(expression.replaceFirst("^=", "")).replaceAll("\"\"");
        code = SOME.matcher(code).replaceAll("$2");
        Set<String> found = new TreeSet<>();
        var each = EACH.matcher(code);
        while (each.find()) {
            String rows = each.group(2);
            String one = each.group(1);
            Pattern.compile("\\b" + one + "\\.(\\w+)")
                    .matcher(code)
                    .results()
                    .forEach(m -> found.add(rows + "." + m.group(1)));
            code = code.replaceAll("\\b" + one + "\\.\\w+", "0").replaceAll("for " + one + " in", "");
            found.add(rows);
        }
        var filtered = FILTERED.matcher(code);
        while (filtered.find()) {
            String rows = filtered.group(1);
            for (String comparison : filtered.group(2).split(" or | and ")) {
                // The row's own key stands on the left, what it is compared with is of the form
                String[] sides = comparison.split("!?=", 2);
                words(sides[0]).forEach(word -> found.add(rows + "." + word));
                words(sides.length > 1 ? sides[1] : "").forEach(found::add);
            }
            found.add(rows);
        }
        code = FILTERED.matcher(code).replaceAll("$1");
        words(code).map(word -> inScope(word, scope)).forEach(found::add);
        return found.stream();
    }

    /** {@code parent} is the row in which the list of this row stands. */
    private static String inScope(String word, String scope) {
        if (word.startsWith("parent.")) {
            String outer = scope.replaceFirst("[^.]+\\.$", "");
            return outer + word.substring("parent.".length());
        }
        return word.startsWith("this.") ? scope + word.substring("this.".length()) : word;
    }

    private static Stream<String> words(String code) {
        return NAME.matcher(code)
                .results()
                .map(MatchResult::group)
                .filter(word -> !FEEL.contains(word) && !FEEL.contains(word.replaceFirst("\\..*", "")));
    }
}
