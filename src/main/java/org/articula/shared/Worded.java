package org.articula.shared;

/** A constant that people read. Its words stand here only; forms that offer it use the same. */
public interface Worded {

    /** As people read it, with a capital letter. */
    String spanish();
}
