package org.articula.process.webapp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.util.NoSuchElementException;
import org.articula.document.FileName;
import org.articula.process.file.Download;

/** Documents and sheets that are made when somebody asks for them. They hold personal data, so not everybody may. */
public class DownloadResource extends ArticulaResource {

    private final String name;
    private final String subjectId;

    DownloadResource(String engineName, String name, String subjectId) {
        super(engineName);
        this.name = name;
        this.subjectId = subjectId;
    }

    @GET
    public Response download() {
        return attempt(() -> {
            requireCompanion();
            return WebappBeans.all(Download.class)
                    .filter(download -> download.name().equals(name))
                    .findFirst()
                    .map(this::send)
                    .orElseGet(DownloadResource::missing);
        });
    }

    private Response send(Download download) {
        try {
            Download.Content content = download.of(subjectId);
            return FileResource.send(FileName.safe(content.fileName()), content.contentType(), content.bytes());
        } catch (NoSuchElementException nothing) {
            return missing();
        }
    }

    private static Response missing() {
        return refused(Response.Status.NOT_FOUND, "El documento no existe.");
    }
}
