/** Ids, money, time, Spanish wording and the error every form understands. Small, dull, closed: no business rule lives here. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
@org.jspecify.annotations.NullMarked
package org.articula.shared;
