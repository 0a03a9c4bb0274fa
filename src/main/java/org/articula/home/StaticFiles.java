package org.articula.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * How long a browser keeps what never differs from person to person. A file whose address changes with its content (a hash in its name, or the
 * release of the webapps behind it) is kept for a year without asking; all others are asked for each time and sent again only when their
 * content is another one. The date of a file says nothing about that: it is that of the release or of the build. Where the build has left a
 * file beside another that ends in {@code .br}, a browser that reads Brotli gets that; all other text the server compresses itself.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final String RESOURCES = "classpath:/META-INF/resources/";
    private static final String WEBAPPS = RESOURCES + "webjars/camunda/";
    private static final String HASHED = "{file:.+-[A-Z0-9]{8}\\.(?:js|css|svg|woff2)}";

    /** For this browser alone: what stands below a webapp's address comes with a session's cookie. */
    private static final CacheControl LASTING =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        lasting(registry.addResourceHandler("/pages/" + HASHED), RESOURCES + "pages/");
        // The release stands behind these addresses: ?bust=7.24.0
        lasting(registry.addResourceHandler("/camunda/lib/{file}"), WEBAPPS + "lib/");
        lasting(registry.addResourceHandler("/camunda/assets/{file}"), WEBAPPS + "assets/");
        lasting(registry.addResourceHandler("/camunda/app/*/{file:camunda-.+}"), WEBAPPS + "app/");
        lasting(
                registry.addResourceHandler("/camunda/app/*/articula/" + HASHED, "/camunda/app/*/styles/" + HASHED),
                WEBAPPS + "app/");
        asked(
                registry.addResourceHandler(
                        "/camunda/app/*/locales/{file}",
                        "/camunda/app/*/scripts/{file}",
                        "/camunda/app/*/styles/{file}"),
                WEBAPPS + "app/");
        asked(registry.addResourceHandler("/*.html", "/*.css"), RESOURCES, "classpath:/static/");
    }

    /** Parts of the webapps come from a servlet that knows nothing of versions. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfParts() {
        ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
        tags.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(tags);
        registration.addUrlPatterns(
                "/camunda/api/admin/plugin/adminPlugins/static/*",
                "/camunda/api/cockpit/plugin/cockpitPlugins/static/*",
                "/camunda/api/tasklist/plugin/tasklistPlugins/static/*",
                "/camunda/api/welcome/plugin/welcomePlugins/static/*",
                "/camunda/api/cockpit/plugin/articula/static/*",
                "/camunda/api/tasklist/plugin/articula/static/*");
        return registration;
    }

    private static void lasting(ResourceHandlerRegistration files, String... folders) {
        files.addResourceLocations(folders)
                .setCacheControl(LASTING)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }

    private void asked(ResourceHandlerRegistration files, String... folders) {
        files.addResourceLocations(folders)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(this::tagOf);
    }

    /** Weak: the same content, whether it travels compressed or not. */
    private String tagOf(Resource file) {
        return tags.computeIfAbsent(file.getDescription(), name -> {
            try (InputStream content = file.getInputStream()) {
                return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
