package org.articula.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Map;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;

/** A body of unknown length: counted while it is read, and given up at the first byte too many, when the answer is sent at once. */
final class CountedBody extends HttpServletRequestWrapper {

    private final long most;
    private final Refusal refusal;
    private @Nullable ServletInputStream counted;
    private boolean exceeded;

    CountedBody(HttpServletRequest request, long most, Refusal refusal) {
        super(request);
        this.most = most;
        this.refusal = refusal;
    }

    /** Sends the answer. */
    @FunctionalInterface
    interface Refusal {
        void send() throws IOException;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (counted == null) {
            counted = new Counted(super.getInputStream());
        }
        return counted;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String charset = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(getInputStream(), charset == null ? StandardCharsets.UTF_8.name() : charset));
    }

    @Override
    public String getParameter(String name) {
        return withinLimit(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return withinLimit(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return withinLimit(super.getParameterMap());
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return withinLimit(super.getParameterNames());
    }

    /** The server reads the fields of a form past this stream, up to its own limit, and only notes that they were too many. */
    private <T> T withinLimit(T read) {
        if (!exceeded
                && getRequest().getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR)
                        == Parameters.FailReason.POST_TOO_LARGE) {
            throw new UncheckedIOException(tooLarge());
        }
        return read;
    }

    private IOException tooLarge() {
        exceeded = true;
        try {
            refusal.send();
            return new IOException("The body is larger than " + most + " bytes");
        } catch (IOException gone) {
            return gone;
        }
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = body.read(into, from, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > most) {
                throw exceeded ? new IOException("The answer is given already") : tooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
