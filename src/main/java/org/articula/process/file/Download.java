package org.articula.process.file;

/**
 * A document or sheet made the moment somebody asks for it. Every bean of this type is served to articulators and supervisors at the
 * address {@link #link} gives.
 */
public interface Download {

    String PDF = "application/pdf";
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Plain and unique, part of the address: {@code directorio}. */
    String name();

    /**
     * The file as it stands now.
     *
     * @param subjectId id of what it is about: a territory, a network, a candidate
     * @throws java.util.NoSuchElementException if there is no such thing
     */
    Content of(String subjectId);

    /** The path that serves it, for a link in a form. */
    default String link(String subjectId) {
        return PluginAddress.ofDownload(name(), subjectId);
    }

    /** @param fileName as the person will find it */
    record Content(String fileName, String contentType, byte[] bytes) {}
}
