package org.articula.promotion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the guide leaves open about selling the idea.
 *
 * @param minimumInterested producers who must be interested before the next step, as many as a network needs members
 * @param womenPercent share of women to reach in the talks ({@code F1.1.l} asks for a high one)
 */
@Validated
@ConfigurationProperties("articula.promotion")
public record PromotionProperties(
        @Min(1) @DefaultValue("5") int minimumInterested, @Min(0) @Max(100) @DefaultValue("50") int womenPercent) {}
