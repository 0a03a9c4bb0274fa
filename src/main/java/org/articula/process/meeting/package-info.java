/** The processes holdMeeting, changeMeeting and deliverNotices. */
@org.jspecify.annotations.NullMarked
package org.articula.process.meeting;
