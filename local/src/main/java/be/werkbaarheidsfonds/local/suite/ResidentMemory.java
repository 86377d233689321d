package be.werkbaarheidsfonds.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Megabytes of memory that programs and what they started hold, after {@code VmRSS} of Linux. Memory
 * that PostgreSQL's processes share counts for each of them, so the true sum is somewhat lower.
 */
public record ResidentMemory(Map<String, Long> megabytesByProgram) {

    private static final long KILOBYTES = 1024;

    static ResidentMemory of(Map<String, ProcessHandle> programs) {
        var megabytes = new LinkedHashMap<String, Long>();
        programs.forEach((name, program) -> megabytes.put(name, kilobytesOfFamily(program) / KILOBYTES));
        return new ResidentMemory(megabytes);
    }

    public long total() {
        return megabytesByProgram.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long kilobytesOfFamily(ProcessHandle program) {
        var family = program.equals(ProcessHandle.current())
                ? Stream.of(program)
                : Stream.concat(Stream.of(program), program.descendants());
        return family.mapToLong(p -> kilobytes(p.pid())).sum();
    }

    private static long kilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (NoSuchFileException e) {
            return 0; // ended since we looked, or not Linux
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
