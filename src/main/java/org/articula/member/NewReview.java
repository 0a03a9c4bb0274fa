package org.articula.member;

import java.util.List;

/**
 * A membership the network has to look at ({@code RI.15}, {@code RI.17}).
 *
 * @param meetingId the meeting whose absence gave cause
 * @param reasons Spanish sentences that say what gave cause
 */
public record NewReview(String networkId, String memberId, String meetingId, ReviewCause cause, List<String> reasons) {}
