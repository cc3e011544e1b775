package org.oskil.exchange.runs;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oskil.exchange.sample.RandomPlanFiles;
import org.oskil.exchange.sample.SampleDistrict;

final class RunSheetTest {
  @Test
  void everyStopAndEveryArrivalIsALine() {
    assertThat(RunSheet.of(SampleDistrict.scenario(), SampleDistrict.plan()).replace("\r\n", "\n"))
        .isEqualTo(
            "\uFEFF"
                + """
                run,vehicle,vehicle_type,what,place,name_uk,name_en,arrives,departs,boarding,boarding_children_class,boarding_limited_mobility,boarding_others,aboard,crossings,train
                BUS-01/1,BUS-01,BUS,stop,X-ALPHA,Альфа,Alpha,2023-08-10 06:20,2023-08-10 06:30,10,10,0,0,10,P1 2023-08-10 06:00,
                BUS-01/1,BUS-01,BUS,stop,X-BETA,Бета,'=Beta,2023-08-10 06:40,2023-08-10 06:50,10,0,0,10,20,,
                BUS-01/1,BUS-01,BUS,arrival,STATION,Станція,Station,2023-08-10 07:20,,,,,,20,P1 2023-08-10 07:00,T1
                BUS-01/2,BUS-01,BUS,stop,X-BETA,Бета,'=Beta,2023-08-10 08:00,2023-08-10 08:10,6,0,0,6,6,P1 2023-08-10 07:30,
                BUS-01/2,BUS-01,BUS,arrival,CENTRE,Центр,Centre,2023-08-10 09:40,,,,,,6,P1 2023-08-10 08:20,
                """);
  }

  @Test
  void aSheetOfAnyPlanIsATableThatNoSpreadsheetExecutes() {
    for (long seed = 0; seed < 200; seed++) {
      String sheet = RunSheet.of(SampleDistrict.scenario(), RandomPlanFiles.withSeed(seed).plan());
      List<List<String>> lines =
          CsvReader.builder().ofCsvRecord(sheet.substring(1)).stream()
              .map(record -> record.getFields())
              .toList();
      assertThat(lines)
          .isNotEmpty()
          .allSatisfy(line ->
              assertThat(line)
                  .hasSize(16)
                  .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*")));
    }
  }
}
