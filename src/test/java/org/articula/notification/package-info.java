@org.jspecify.annotations.NullMarked
package org.articula.notification;
