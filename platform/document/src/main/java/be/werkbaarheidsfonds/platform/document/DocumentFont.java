package be.werkbaarheidsfonds.platform.document;

import java.io.InputStream;

/** A font that goes inside the document: whoever prints it need not have it. */
public enum DocumentFont {
    REGULAR("LiberationSans-Regular", 400),
    BOLD("LiberationSans-Bold", 700);

    /** What a style sheet calls them. */
    static final String FAMILY = "Liberation Sans";

    private final String file;
    private final int weight;

    DocumentFont(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** The TrueType file; the caller closes it. */
    public InputStream open() {
        return open(file);
    }

    static InputStream open(String file) {
        var name = "/liberation/" + file + ".ttf";
        var stream = DocumentFont.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The font " + name + " is not on the classpath");
        }
        return stream;
    }
}
