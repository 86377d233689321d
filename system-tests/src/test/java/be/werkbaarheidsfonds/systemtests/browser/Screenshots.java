package be.werkbaarheidsfonds.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures of pages for docs/screenshots, taken only when {@code -Dscreenshots.update=true} asks for them. */
final class Screenshots {

    private static final boolean WANTED = Boolean.getBoolean("screenshots.update");
    private static final Path FOLDER = Path.of("..", "docs", "screenshots");
    private static final List<Integer> WIDTHS = List.of(390, 768, 1440);
    private static final int TALLEST = 1600;

    private Screenshots() {}

    static void take(Page page, String name) {
        if (!WANTED) {
            return;
        }
        var before = page.viewportSize();
        for (var width : WIDTHS) {
            page.setViewportSize(width, width < 700 ? 844 : 900);
            write(FOLDER.resolve(name + "-" + width + ".png"), picture(page, width));
        }
        page.setViewportSize(before.width, before.height);
    }

    private static byte[] picture(Page page, int width) {
        var height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        return page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setClip(0, 0, width, Math.min(height, TALLEST)));
    }

    private static void write(Path file, byte[] png) {
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(Palette.reduce(ImageIO.read(new ByteArrayInputStream(png))), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
