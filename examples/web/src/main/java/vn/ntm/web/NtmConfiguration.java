package vn.ntm.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.ntm.io.json.NtmModule;

/** Every bean that is a module of Jackson is registered by Spring Boot, so one bean is all it takes. */
@Configuration
@Import(EvaluationController.class)
class NtmConfiguration {

    @Bean
    NtmModule ntmModule() {
        return new NtmModule();
    }
}
