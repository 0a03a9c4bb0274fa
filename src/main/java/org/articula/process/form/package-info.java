/** What people fill in: each form with its class, what it shows and takes, drafts, and the way a submission goes into the engine. */
@org.jspecify.annotations.NullMarked
package org.articula.process.form;
