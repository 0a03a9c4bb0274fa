/** The process approachInstitutions: its tasks and delegates, the map on paper and the section on the network's page. */
@org.jspecify.annotations.NullMarked
package org.articula.process.support;
