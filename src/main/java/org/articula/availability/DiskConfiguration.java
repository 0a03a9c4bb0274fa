package org.articula.availability;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DiskProperties.class)
class DiskConfiguration {

    /** Where this program itself writes: a database server and a mail server have disks of their own. */
    @Bean
    DiskSpace diskSpace(
            JdbcConnectionDetails address,
            DiskProperties properties,
            Clock clock,
            @Value("${spring.mail.host:}") String mailHost,
            @Value("${articula.mail.directory:}") String mailFolder) {
        List<Path> folders = new ArrayList<>();
        DatabaseAddress.folder(address.getJdbcUrl()).ifPresent(folders::add);
        if (!StringUtils.hasText(mailHost) && StringUtils.hasText(mailFolder)) {
            folders.add(Path.of(mailFolder));
        }
        return new DiskSpace(
                folders,
                properties.minimumFreeSpace().toBytes(),
                folder -> folder.toFile().getUsableSpace(),
                clock);
    }
}
