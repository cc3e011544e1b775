/**
 * A scenario from a folder of CSV files and one JSON file, as {@code docs/guides/scenario.md}
 * describes them. Come in through {@link org.oskil.exchange.scenario.ScenarioReader}, or {@link
 * org.oskil.exchange.scenario.DemandFile} for people who changed their minds. Each file has a small
 * class that makes its rows records; what must hold between files has classes named after it.
 */
@NullMarked
package org.oskil.exchange.scenario;

import org.jspecify.annotations.NullMarked;
