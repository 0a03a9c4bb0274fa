package org.articula.sheet;

import org.jspecify.annotations.Nullable;

/** The rows of a sheet, read one by one so that whoever reads can stop early. */
interface SheetRows {

    /**
     * The next row, blank or not; null after the last one.
     *
     * @throws SheetRejectedException if the file turns out to be damaged
     */
    @Nullable SheetRow next();
}
