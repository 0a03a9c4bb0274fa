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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.articula.document.QuietFile;
import org.articula.document.StoredFile;
import org.articula.document.StoredFiles;
import org.articula.shared.InvalidInputException;
import org.articula.sheet.ReadableSheet;
import org.articula.sheet.SheetFormat;
import org.articula.sheet.SheetOutline;
import org.articula.sheet.SheetRejectedException;
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
    public Response upload(
            @QueryParam("name") @Nullable String name, @QueryParam("sheet") @Nullable String sheet, InputStream body) {
        return attempt(() -> {
            requireCompanion();
            byte[] content = read(body);
            String fileName = name == null ? "archivo" : name;
            Map<String, Object> answer = new HashMap<>(told(sheet, fileName, content));
            String id = files.storeUpload(fileName, content, userId(), "form");
            answer.putAll(Map.of("id", id, "name", fileName, "size", content.length));
            return json(Response.Status.CREATED.getStatusCode(), answer);
        });
    }

    /**
     * What of a sheet will be read, for whoever chose it to see.
     *
     * @throws InvalidInputException at {@code file} if nothing can be read of it
     */
    private static Map<String, Object> told(@Nullable String kind, String fileName, byte[] content) {
        Optional<SheetFormat> known = WebappBeans.all(ReadableSheet.class)
                .map(ReadableSheet::format)
                .filter(format -> format.things().equals(kind))
                .findFirst();
        if (known.isEmpty()) {
            return Map.of();
        }
        try {
            SheetOutline outline = known.get().outline(fileName, content);
            return Map.of(
                    "note", outline.note(), "hiddenRows", !outline.hiddenRows().isEmpty());
        } catch (SheetRejectedException rejected) {
            throw rejected.at("file");
        }
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
