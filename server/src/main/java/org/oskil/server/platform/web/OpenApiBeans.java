package org.oskil.server.platform.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the interface (OpenAPI 3.1), which clients are generated from. */
@Configuration(proxyBeanMethods = false)
class OpenApiBeans {
  private static final String PROBLEM = "Problem";

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Oskil")
                .version("1")
                .description("Evacuation of a district under threat. For humanitarian use only.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        // Wherever it was read from, and never the name of this machine.
        .servers(List.of(new Server().url("/")));
  }

  /** Any operation may answer with a problem; which ones is for people to read. */
  @Bean
  OpenApiCustomizer problems() {
    return api -> {
      ResolvedSchema problem =
          ModelConverters.getInstance(true)
              .resolveAsResolvedSchema(new AnnotatedType(ProblemDocument.class));
      problem.referencedSchemas.forEach((name, schema) ->
          api.getComponents().addSchemas(name.equals("ProblemDocument") ? PROBLEM : name, schema));
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(OpenApiBeans::mayFail);
    };
  }

  private static void mayFail(Operation operation) {
    ApiResponses responses =
        operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
    responses.addApiResponse(
        ApiResponses.DEFAULT,
        new ApiResponse()
            .description("What is wrong and what to do about it (RFC 9457)")
            .content(
                new Content()
                    .addMediaType(
                        "application/problem+json",
                        new MediaType()
                            .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)))));
    operation.setResponses(responses);
  }
}
