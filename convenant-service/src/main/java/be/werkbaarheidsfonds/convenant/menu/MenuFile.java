package be.werkbaarheidsfonds.convenant.menu;

import be.werkbaarheidsfonds.convenant.reference.ReferenceFile;
import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.List;

/** What reference/menu.json holds. */
record MenuFile(String version, List<Entry> actions) {

    record Entry(
            String code,
            String title,
            String theme,
            String summary,
            String answers,
            String forWhom,
            List<String> steps,
            List<String> problems,
            List<String> sectors,
            BigDecimal costFrom,
            BigDecimal costTo,
            String effort,
            String sourceIdea) {}

    static ReferenceFile<MenuFile> inJar() {
        return ReferenceFile.named("menu", new TypeReference<>() {});
    }
}
