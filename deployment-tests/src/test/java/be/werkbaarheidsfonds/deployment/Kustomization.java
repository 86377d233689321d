package be.werkbaarheidsfonds.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A kustomization.yaml and what it refers to. */
record Kustomization(String folder, JsonNode content) {

    static final String FILE = "kustomization.yaml";

    static Kustomization of(String folder) {
        return new Kustomization(folder, Repository.yaml(folder + "/" + FILE));
    }

    /** Files a list names; another kustomization's folder is not a file. */
    List<Path> files(String list) {
        return StreamSupport.stream(content.path(list).spliterator(), false)
                .map(entry ->
                        entry.isTextual() ? entry.asText() : entry.path("path").asText())
                .map(name -> Repository.path(folder).resolve(name).normalize())
                .filter(path -> !Files.isDirectory(path))
                .toList();
    }

    /** Folders of other kustomizations it builds on. */
    List<Path> parents() {
        return StreamSupport.stream(content.path("resources").spliterator(), false)
                .map(name -> Repository.path(folder).resolve(name.asText()).normalize())
                .filter(Files::isDirectory)
                .toList();
    }

    /** Files of the generated ConfigMaps, by the name of the map. */
    Map<String, List<Path>> settingsFiles() {
        var files = new TreeMap<String, List<Path>>();
        content.path("configMapGenerator")
                .forEach(map -> files.put(
                        map.path("name").asText(),
                        ComposeFile.texts(map.path("envs")).stream()
                                .map(name -> Repository.path(folder).resolve(name))
                                .toList()));
        return files;
    }

    /** Settings of each generated ConfigMap. */
    Map<String, Map<String, String>> settings() {
        var settings = new TreeMap<String, Map<String, String>>();
        settingsFiles().forEach((name, files) -> {
            var values = new TreeMap<String, String>();
            files.forEach(file ->
                    Repository.properties(file).forEach((key, value) -> values.put((String) key, (String) value)));
            settings.put(name, values);
        });
        return settings;
    }
}
