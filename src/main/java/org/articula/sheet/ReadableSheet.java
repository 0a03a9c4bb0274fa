package org.articula.sheet;

/** A kind of sheet that people upload. */
public interface ReadableSheet {

    SheetFormat format();
}
