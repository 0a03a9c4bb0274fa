package org.articula.process.support;

import java.util.Date;
import org.articula.process.engine.ProcessVariable;

/** What the process «Acercar a las instituciones» carries besides the id of its network. */
final class SupportVariables {

    /** A constant of {@code SupportWish}. */
    static final ProcessVariable<String> SUPPORT_NEXT = new ProcessVariable<>("supportNext", String.class);

    static final ProcessVariable<Date> SUPPORT_LOOK_AT = new ProcessVariable<>("supportLookAt", Date.class);

    private SupportVariables() {}
}
