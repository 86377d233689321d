package be.werkbaarheidsfonds.systemtests.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a picture of a page small: its 256 most used colours are all it needs. */
final class Palette {

    private static final int COLOURS = 256;
    private static final int OPAQUE = 0xff000000;

    private Palette() {}

    static BufferedImage reduce(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var colours = mostUsed(pixels);
        var indexes = new HashMap<Integer, Integer>();
        var reduced = new BufferedImage(
                picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(colours));
        var raster = reduced.getRaster();
        for (var i = 0; i < pixels.length; i++) {
            var index = indexes.computeIfAbsent(pixels[i] | OPAQUE, colour -> nearest(colours, colour));
            raster.setSample(i % picture.getWidth(), i / picture.getWidth(), 0, index);
        }
        return reduced;
    }

    private static List<Integer> mostUsed(int[] pixels) {
        var uses = new HashMap<Integer, Integer>();
        for (var pixel : pixels) {
            uses.merge(pixel | OPAQUE, 1, Integer::sum);
        }
        return uses.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private static IndexColorModel model(List<Integer> colours) {
        var table = new int[COLOURS];
        for (var i = 0; i < colours.size(); i++) {
            table[i] = colours.get(i);
        }
        return new IndexColorModel(8, COLOURS, table, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static int nearest(List<Integer> colours, int colour) {
        var best = 0;
        var smallest = Integer.MAX_VALUE;
        for (var i = 0; i < colours.size(); i++) {
            var distance = distance(colours.get(i), colour);
            if (distance < smallest) {
                smallest = distance;
                best = i;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        var red = (a >> 16 & 0xff) - (b >> 16 & 0xff);
        var green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
        var blue = (a & 0xff) - (b & 0xff);
        return red * red + green * green + blue * blue;
    }
}
