package org.oskil.exchange.submission;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oskil.model.history.Submission;
import org.oskil.model.place.PlaceId;
import org.oskil.model.submission.Channel;
import org.oskil.model.submission.Device;

/**
 * A submission with all that came along with it.
 *
 * @param place where the household lives
 */
public record SentSubmission(
    Submission submission,
    PlaceId place,
    Channel channel,
    @Nullable Device device,
    List<Personal> personal) {
  public SentSubmission {
    personal = List.copyOf(personal);
  }

  public Optional<Device> findDevice() {
    return Optional.ofNullable(device);
  }
}
