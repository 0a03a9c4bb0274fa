/** What is printed around a meeting when somebody asks, and kept nowhere: its agenda, the sheet to sign, the draft of its minutes. */
@org.jspecify.annotations.NullMarked
package org.articula.process.paper;
