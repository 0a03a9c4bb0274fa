package org.articula.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.articula.link.LinkPurpose;
import org.articula.refusal.RefusalAnswer;
import org.articula.refusal.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The pages behind signed links are open to everybody: so many visits a minute of one link, and so many from one address. */
@Component
@Order(BodyLimitFilter.ORDER + 10)
class LinkLimitFilter extends OncePerRequestFilter {

    /** Where signed links lead. */
    private static final List<String> PAGES =
            Arrays.stream(LinkPurpose.values()).map(LinkPurpose::path).toList();

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 50_000;
    private static final int LONGEST_LINK = 200;

    private final LimitProperties.Links limits;
    private final RefusalAnswer refusals;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    LinkLimitFilter(LimitProperties limits, RefusalAnswer refusals, Clock clock) {
        this.limits = limits.links();
        this.refusals = refusals;
        time = new ClockTime(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(PERIOD)
                .ticker(time::currentTimeNanos)
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PAGES.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String link = request.getRequestURI();
        long wait = Math.max(
                take("address " + ClientAddress.of(request), limits.perAddress()),
                take("link " + link.substring(0, Math.min(link.length(), LONGEST_LINK)), limits.perLink()));
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        Duration pause = Duration.ofNanos(wait);
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                String.valueOf(pause.plusNanos(999_999_999).toSeconds()));
        refusals.send(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS.value(),
                Sentences.of("answers.too-many", Sentences.wait(pause)));
    }

    /** Nanoseconds to wait until there is one more; zero when there was one. */
    private long take(String key, int perPeriod) {
        ConsumptionProbe probe = buckets.get(key, absent -> bucket(perPeriod)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(int perPeriod) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perPeriod).refillGreedy(perPeriod, PERIOD))
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
