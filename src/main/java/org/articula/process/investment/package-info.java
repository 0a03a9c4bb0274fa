/** Joint investments as a process: whoever invests before it trusts needs the supervising unit. */
@org.jspecify.annotations.NullMarked
package org.articula.process.investment;
