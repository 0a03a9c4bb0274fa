/** The people of each network: who belongs, since when, how one comes in and goes, and the sheet they are read from. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.member;
