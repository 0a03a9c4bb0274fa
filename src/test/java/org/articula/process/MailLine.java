package org.articula.process;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import javax.net.SocketFactory;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The line to the test's mail server, which a test can cut. */
public final class MailLine extends JavaMailSenderImpl {

    private final int serverPort;
    private int mailsBeforeTheEnd = Integer.MAX_VALUE;
    private boolean afterHandOver;
    private @Nullable String refused;

    MailLine(int serverPort) {
        this.serverPort = serverPort;
        setHost("127.0.0.1");
        setPort(serverPort);
        getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        getJavaMailProperties().put("mail.smtp.timeout", "2000");
        // Twice 40 ms of every mail would go by waiting for acknowledgements that nobody needs on one machine
        getJavaMailProperties().put("mail.smtp.ehlo", "false");
        getJavaMailProperties().put("mail.smtp.socketFactory", new PromptSockets());
    }

    /** From now on nobody listens at the other end. */
    public void down() {
        try (ServerSocket free = new ServerSocket(0)) {
            setPort(free.getLocalPort());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Everything works again. */
    public void up() {
        setPort(serverPort);
        mailsBeforeTheEnd = Integer.MAX_VALUE;
        refused = null;
    }

    /** The server reads every mail to people whose address begins so, and refuses it. */
    public void refuseAfterReading(String beginning) {
        refused = beginning;
    }

    /** After so many mails the node dies with the next one in its hands. */
    public void dieAfter(int mails) {
        mailsBeforeTheEnd = mails;
        afterHandOver = false;
    }

    /** After so many mails the node dies when the server has just taken the next one. */
    public void dieWhenTaken(int mails) {
        mailsBeforeTheEnd = mails;
        afterHandOver = true;
    }

    @Override
    public void send(MimeMessage mail) {
        if (refused != null && Mailbox.recipient(mail).startsWith(refused)) {
            throw new MailSendException(Map.of(
                    mail, new SMTPSendFailedException(".", 554, "554 5.6.0 Content refused", null, null, null, null)));
        }
        boolean last = mailsBeforeTheEnd-- <= 0;
        if (last && !afterHandOver) {
            throw new NodeKilled();
        }
        super.send(mail);
        if (last) {
            throw new NodeKilled();
        }
    }

    /** Nothing catches this, as nothing catches a power cut. */
    static final class NodeKilled extends Error {

        private static final long serialVersionUID = 1L;

        NodeKilled() {
            super("The node was killed");
        }
    }

    /** Sockets that send what they have at once. */
    private static final class PromptSockets extends SocketFactory {

        @Override
        public Socket createSocket() throws IOException {
            Socket socket = new Socket();
            socket.setTcpNoDelay(true);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
