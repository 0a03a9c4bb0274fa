package org.articula.process.logbook;

import java.util.List;
import org.articula.logbook.LogbookKind;
import org.articula.process.form.Option;

/** Kinds of entries to choose from, in the words of the logbook. */
public final class KindOptions {

    private KindOptions() {}

    public static List<Option> of(List<LogbookKind> kinds) {
        return kinds.stream()
                .map(kind -> new Option(kind.spanish(), kind.name()))
                .toList();
    }
}
