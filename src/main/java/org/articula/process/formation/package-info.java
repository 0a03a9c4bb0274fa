/** The processes that form a network: beginNetwork, formNetwork, promoteAndSelect, takeStep, passGate, changeStep, suspendNetwork, restartNetwork. */
@org.jspecify.annotations.NullMarked
package org.articula.process.formation;
