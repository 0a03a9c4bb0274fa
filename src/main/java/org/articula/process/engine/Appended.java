package org.articula.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of the engine's configuration, which are absent until somebody sets them. */
public final class Appended {

    private Appended() {}

    /** A list of its own with what was there and one more at its end. */
    public static <T> List<T> to(@Nullable List<T> list, T last) {
        List<T> all = list == null ? new ArrayList<>() : new ArrayList<>(list);
        all.add(last);
        return all;
    }
}
