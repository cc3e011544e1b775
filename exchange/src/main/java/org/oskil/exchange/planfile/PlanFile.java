package org.oskil.exchange.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.plan.Plan;

/**
 * Everything a plan file says.
 *
 * @param changes what differs from the plan before; empty where there was none
 */
public record PlanFile(MadeFrom madeFrom, Plan plan, Appraisal appraisal, List<RunChange> changes) {
  /** The format this program writes, and the only one it reads. */
  public static final int VERSION = 1;

  public PlanFile {
    changes = List.copyOf(changes);
  }

  /** Reads a plan file whole, or says everything that is wrong with it. */
  public static PlanFile read(Path file) throws IOException, InvalidPlanFile {
    return parse(file.toString(), Files.readAllBytes(file));
  }

  /** Like {@link #read}, from bytes; {@code name} is what problems call the file. */
  public static PlanFile parse(String name, byte[] json) throws InvalidPlanFile {
    return PlanFileReader.read(name, json);
  }

  /** The file's text, ending in a line break. The same plan gives the same text. */
  public String toJson() {
    return PlanFileWriter.write(this);
  }
}
