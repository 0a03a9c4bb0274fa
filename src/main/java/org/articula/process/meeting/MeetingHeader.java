package org.articula.process.meeting;

/** The lines that head every form of a meeting: which network, which meeting, when and where. */
record MeetingHeader(String networkName, int meetingNumber, String whenText, String placeText) {}
