package org.articula.process.file;

import org.articula.institution.InstitutionSheet;
import org.articula.member.MemberSheet;
import org.articula.producer.ProducerSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The template of each kind of sheet that a form takes. */
@Configuration(proxyBeanMethods = false)
class SheetTemplates {

    @Bean
    TemplateDownload memberTemplate(MemberSheet sheet) {
        return new TemplateDownload(sheet);
    }

    @Bean
    TemplateDownload producerTemplate(ProducerSheet sheet) {
        return new TemplateDownload(sheet);
    }

    @Bean
    TemplateDownload institutionTemplate(InstitutionSheet sheet) {
        return new TemplateDownload(sheet);
    }
}
