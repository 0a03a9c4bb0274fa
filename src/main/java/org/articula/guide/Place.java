package org.articula.guide;

/**
 * A part of the product that does what an item of the guide asks.
 *
 * @param reference what it is called in the source, such as {@code bpmn:holdMeeting/userTask_recordAttendance}
 * @param name what people read: a name or, of a policy, a sentence; the reference itself for what has none
 */
public record Place(String reference, PlaceKind kind, String name) {

    static Place part(String reference) {
        return new Place(reference, PlaceKind.PART, reference);
    }
}
