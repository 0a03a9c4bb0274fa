package org.articula.process.form;

/** The answer to a question in a form that must not be left open: a box not ticked says nothing. */
public enum YesNo {
    YES,
    NO;

    public boolean isYes() {
        return this == YES;
    }
}
