package be.werkbaarheidsfonds.convenant.sector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectorFileTest {

    private final SectorFile file = SectorFile.inJar().content();

    @Test
    void there_are_thirty_five_sectors() {
        assertThat(file.sectors()).hasSize(35);
        assertThat(file.sectors()).extracting(SectorFile.Entry::code).doesNotHaveDuplicates();
        assertThat(file.sectors()).extracting(SectorFile.Entry::name).doesNotHaveDuplicates();
    }

    @Test
    void every_value_names_a_source_of_the_file() {
        assertThat(file.sectors()).allSatisfy(sector -> {
            assertThat(file.source(sector.source()).verified()).isTrue();
            assertThat(sector.jointCommittees())
                    .allSatisfy(committee ->
                            assertThat(file.source(committee.source()).title()).isNotBlank());
        });
    }

    @Test
    void a_joint_committee_belongs_to_one_sector() {
        assertThat(file.sectors().stream()
                        .flatMap(s -> s.jointCommittees().stream())
                        .map(SectorFile.Committee::number))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d{3}(\\.\\d{2})?"));
    }

    @Test
    void what_nobody_compared_with_a_publication_is_marked() {
        var food = file.sectors().stream()
                .filter(s -> s.code().equals("voedingsnijverheid"))
                .findFirst()
                .orElseThrow();

        assertThat(food.jointCommittees())
                .extracting(SectorFile.Committee::number)
                .containsExactly("118", "220");
        assertThat(food.jointCommittees())
                .noneMatch(committee -> file.source(committee.source()).verified());
    }
}
