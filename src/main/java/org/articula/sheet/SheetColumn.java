package org.articula.sheet;

import java.util.List;

/** A column that a sheet may have; usually the constant of an enum. */
public interface SheetColumn {

    /** Its title as we write it and name it in messages. */
    String title();

    /** Other titles people give it: small letters without accents or punctuation. */
    List<String> variants();

    /** Whether the sheet must have it; what its cells must hold is another question. */
    boolean required();
}
