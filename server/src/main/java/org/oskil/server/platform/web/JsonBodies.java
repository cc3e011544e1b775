package org.oskil.server.platform.web;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON bodies, and throws once, with everything in them that has no place there. */
final class JsonBodies extends JacksonJsonHttpMessageConverter {
  JsonBodies(JsonMapper mapper) {
    super(mapper);
  }

  @Override
  public Object read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
      throws IOException {
    JavaType target = getJavaType(type.getType(), null);
    return new Fitting(getMapper(), target, tree(message)).fitted();
  }

  private JsonNode tree(HttpInputMessage message) throws IOException {
    try {
      return getMapper()
          .reader()
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .readTree(message.getBody());
    } catch (JacksonIOException interrupted) {
      throw interrupted.getCause();
    } catch (JacksonException broken) {
      TokenStreamLocation at = broken.getLocation();
      throw at == null
          ? new UnreadableJson(1, 1)
          : new UnreadableJson(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
  }
}
