package be.werkbaarheidsfonds.convenant.figures;

import be.werkbaarheidsfonds.convenant.reference.ReferenceFile;
import be.werkbaarheidsfonds.convenant.reference.Source;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;

/** What reference/workability-figures.json holds. */
record FigureFile(String version, Map<String, Source> sources, List<Entry> figures) {

    record Entry(Population population, int year, String rate, boolean approximate, String source) {}

    static ReferenceFile<FigureFile> inJar() {
        return ReferenceFile.named("workability-figures", new TypeReference<>() {});
    }

    Source source(Entry entry) {
        var source = sources.get(entry.source());
        if (source == null) {
            throw new IllegalStateException("workability-figures.json names an unknown source: " + entry.source());
        }
        return source;
    }
}
