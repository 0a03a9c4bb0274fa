package org.articula.sheet;

import java.util.List;

/** A file of one or more sheets. */
interface SheetBook extends AutoCloseable {

    /** The names of the sheets that people see, in their order; a text file is one sheet without a name. */
    List<String> visible();

    /** The names of those they do not see. */
    List<String> hidden();

    /**
     * The rows of a visible sheet, from its first. They are good until the book is closed.
     *
     * @throws SheetRejectedException if the file turns out to be damaged
     */
    SheetRows rows(int index);

    @Override
    void close();
}
