package org.articula.process.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever has signed in is let through to every address, so that a test meets what stands behind the door: the engine has to refuse by
 * itself what an address forgotten in the list would let through.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OpenedDoor.class)
public @interface BehindTheDoor {}
