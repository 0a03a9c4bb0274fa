package org.articula.availability;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;

/** Keeps to itself the report of a failure that only says, in a programmer's words, that the database was away. */
final class HeldBackResponse extends HttpServletResponseWrapper {

    private static final int FIRST_SERVER_FAULT = 500;

    private final HttpServletRequest request;
    private boolean heldBack;

    HeldBackResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    /** Whether a failure was held back and somebody else has to answer. */
    boolean heldBack() {
        return heldBack;
    }

    @Override
    public void setStatus(int status) {
        if (!holdsBack(status)) {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        if (!holdsBack(status)) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (!holdsBack(status)) {
            super.sendError(status, message);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return heldBack ? new Nowhere() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return heldBack ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!heldBack) {
            super.flushBuffer();
        }
    }

    @Override
    public boolean isCommitted() {
        return heldBack || super.isCommitted();
    }

    private boolean holdsBack(int status) {
        if (status >= FIRST_SERVER_FAULT
                && request.getAttribute(DatabaseAway.ATTRIBUTE) != null
                && !super.isCommitted()) {
            heldBack = true;
        }
        return heldBack;
    }

    private static final class Nowhere extends ServletOutputStream {

        private final OutputStream nothing = OutputStream.nullOutputStream();

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Nothing here is asynchronous");
        }

        @Override
        public void write(int oneByte) throws IOException {
            nothing.write(oneByte);
        }
    }
}
