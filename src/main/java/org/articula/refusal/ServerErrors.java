package org.articula.refusal;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the server refuses before any application sees it, such as an address that is none, is told in Spanish too. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> ((org.apache.catalina.core.StandardHost) context.getParent())
                .setErrorReportValveClass(Page.class.getName()));
    }

    /** Made by the server itself, by its name. */
    public static final class Page extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable fault) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
            try {
                response.getReporter().write(page(status));
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("Nobody waits for the answer", gone);
            }
        }

        private static String page(int status) {
            return "<!DOCTYPE html><html lang=\"es\"><head><meta charset=\"utf-8\"><title>Articula</title></head><body><h1>"
                    + Sentences.titleOf(status) + "</h1><p>" + Sentences.ofStatus(status) + "</p></body></html>";
        }
    }
}
