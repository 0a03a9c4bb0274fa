package org.articula.process.webapp;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.articula.document.QuietFile;
import org.articula.document.StoredFile;
import org.articula.document.StoredFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** Files that forms receive and documents the product made. */
public class FileResource extends ArticulaResource {

    private final StoredFiles files = WebappBeans.get(StoredFiles.class);

    FileResource(String engineName) {
        super(engineName);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response upload(@QueryParam("name") @Nullable String name, InputStream body) {
        return attempt(() -> {
            requireCompanion();
            byte[] content = read(body);
            String id = files.storeUpload(name == null ? "archivo" : name, content, userId(), "form");
            return json(
                    Response.Status.CREATED.getStatusCode(),
                    Map.of("id", id, "name", String.valueOf(name), "size", content.length));
        });
    }

    /** A team shares its files. */
    @GET
    @Path("{id}")
    public Response download(@PathParam("id") String id) {
        return attempt(() -> {
            requireCompanion();
            return files.find(id)
                    .map(FileResource::send)
                    .orElseGet(() -> refused(Response.Status.NOT_FOUND, "El archivo no existe."));
        });
    }

    private static Response send(StoredFile file) {
        return send(file.fileName(), file.contentType(), file.content());
    }

    /** A browser opens what cannot act; everything else is saved. Whatever it does with it, it does without our session. */
    static Response send(String fileName, String contentType, byte[] content) {
        boolean shown = QuietFile.mayBeShown(contentType, content);
        ContentDisposition name = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return Response.ok(content, contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** One byte more than allowed at the most: enough to be refused, not enough to fill the memory. */
    private byte[] read(InputStream body) {
        try (body) {
            return body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, files.largestUploadBytes() + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
