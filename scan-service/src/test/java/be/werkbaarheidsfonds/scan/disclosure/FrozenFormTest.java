package be.werkbaarheidsfonds.scan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkbaarheidsfonds.scan.fold.Fold;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.fold.Sheets;
import be.werkbaarheidsfonds.scan.fold.Trees;
import be.werkbaarheidsfonds.scan.scoring.Sheet;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule D2: what is frozen is read for ever, as it was. */
class FrozenFormTest {

    private static final int K = 10;

    @Test
    void a_result_that_was_frozen_before_is_still_read() throws JsonProcessingException {
        var frozen = """
                {"instrument":"basis-1","k":10,"company":{"departments":["A"],"headcount":20,"respondents":12,
                "rate":{"respondents":12,"share":{"from":50,"to":50,"text":"50 %"}},
                "scales":[{"code":"workload","kind":"risk","label":"Werkdruk","respondents":12,
                "problematic":{"from":0,"to":17,"text":"hoogstens 17 %"}}]},"blocks":[]}
                """;
        var read = JsonMapper.builder().build().readValue(frozen, PublishedResult.class);
        assertThat(read.larger()).isEmpty();
        assertThat(read.margins()).isEmpty();
        assertThat(read.together()).isEmpty();
        assertThat(read.indicative()).isFalse();
        assertThat(read.company().leftOpen()).isFalse();
        assertThat(JsonMapper.builder().build().writeValueAsString(read.company()))
                .doesNotContain("leftOpen");
    }

    @Test
    void who_left_their_department_open_is_read_as_it_was_written() throws JsonProcessingException {
        var json = JsonMapper.builder().build();
        var table = new PublishedTable(List.of("B"), 14, 17, null, List.of(), true);
        assertThat(json.readValue(json.writeValueAsString(table), PublishedTable.class))
                .isEqualTo(table);
    }

    @Test
    void a_result_is_read_as_it_was_written() throws JsonProcessingException {
        var json = JsonMapper.builder().build();
        var tree = Trees.flat(List.of(70, 70));
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Sheets.many(20, 0, "workload", "work-stress"));
        sheets.addAll(Sheets.many(15, 0, "workload"));
        sheets.addAll(Sheets.many(15, 0));
        sheets.addAll(Sheets.many(15, 1, "work-stress", "workload"));
        sheets.addAll(Sheets.many(10, 1, "work-stress"));
        sheets.addAll(Sheets.many(35, 1));
        var placed = sheets.stream().map(Placed::inGroup).toList();
        var result = Publication.of(Sheets.BASIS, tree, Fold.of(Sheets.BASIS, tree, placed, K), K);
        assertThat(result.together()).isNotEmpty();
        assertThat(json.readValue(json.writeValueAsString(result), PublishedResult.class))
                .isEqualTo(result);
    }
}
