package org.articula.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CountedBodyTest {

    private static final int MOST = 10_000;

    private final Endless endless = new Endless();
    private final AtomicInteger answers = new AtomicInteger();
    private final CountedBody body = new CountedBody(
            new MockHttpServletRequest() {
                @Override
                public ServletInputStream getInputStream() {
                    return endless;
                }
            },
            MOST,
            answers::incrementAndGet);

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4096})
    void whateverIsReadFromIsGivenUpAtTheLimit(int atOnce) {
        byte[] buffer = new byte[atOnce];
        assertThatThrownBy(() -> {
                    while (body.getInputStream().read(buffer) >= 0) {
                        // on and on
                    }
                })
                .isInstanceOf(IOException.class);

        assertThat(endless.read).isGreaterThan(MOST).isLessThanOrEqualTo(MOST + atOnce);
        assertThat(body.isExceeded()).isTrue();
    }

    @Test
    void aReaderIsCountedTooAndTheAnswerIsGivenOnce() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> {
                        while (body.getReader().read() >= 0) {
                            // on and on
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        assertThat(answers).hasValue(1);
        assertThat(endless.read).isLessThan(MOST + 4 * 8192);
    }

    private static final class Endless extends ServletInputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
