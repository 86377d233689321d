package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * What one person draws from the pile: a code and a QR code of the link that holds it.
 *
 * @param size modules of the QR code along a side
 * @param path of its dark modules, as SVG
 */
public record Slip(String code, int size, String path) {

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

    /** The code travels in the fragment, which no browser sends to a server (rule B2). */
    static Slip of(BallotCode code, String address) {
        var matrix = matrix(code, address);
        return new Slip(code.display(), matrix.getWidth(), path(matrix));
    }

    /** The QR code of the link that holds a code. */
    static BitMatrix matrix(BallotCode code, String address) {
        try {
            return new QRCodeWriter().encode(address + "#" + code.display(), BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalStateException("No QR code can be made", e);
        }
    }

    private static String path(BitMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                var from = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
            }
        }
        return path.toString();
    }

    /** A slip must never get into a log. */
    @Override
    public String toString() {
        return "Slip[…]";
    }
}
