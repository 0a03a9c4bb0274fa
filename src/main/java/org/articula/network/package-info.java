/** The business networks: who they are, who articulates them and when they meet by rule. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.network;
