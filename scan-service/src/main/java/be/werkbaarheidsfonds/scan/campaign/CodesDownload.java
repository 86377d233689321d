package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes as someone asked for them. They are in this answer and nowhere else. */
final class CodesDownload {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"));

    private CodesDownload() {}

    /**
     * A page that no cache keeps, with the codes or with what fetches them as a file; of codes that are mailed
     * nothing, but the page that asks for addresses.
     *
     * @param opened whether the scan has just been opened
     */
    static Response page(
            CampaignView campaign, String publicUrl, HandOut handOut, List<BallotCode> codes, boolean opened) {
        var address = address(publicUrl);
        return switch (handOut) {
            case PAGE -> {
                var slips = codes.stream().map(code -> Slip.of(code, address)).toList();
                yield page(RunningPages.Templates.codes(campaign, address, slips, opened));
            }
            case MAIL ->
                Response.seeOther(URI.create(campaign.invitationsAddress())).build();
            case SLIPS, FILE -> page(RunningPages.Templates.fetch(campaign, handOut, inAForm(codes), opened));
        };
    }

    /** The file itself. */
    static Response file(CampaignView campaign, String publicUrl, HandOut handOut, List<BallotCode> codes) {
        var address = address(publicUrl);
        return switch (handOut) {
            case SLIPS ->
                file("codes.pdf", "application/pdf", slips(campaign, address).of(codes));
            case FILE -> file("codes.csv", "text/csv; charset=utf-8", csv(address, codes));
            case PAGE, MAIL -> throw new IllegalArgumentException("No file: " + handOut);
        };
    }

    private static String address(String publicUrl) {
        return publicUrl + "/scan/invullen";
    }

    private static String inAForm(List<BallotCode> codes) {
        return codes.stream().map(BallotCode::display).collect(Collectors.joining(" "));
    }

    private static Response page(TemplateInstance page) {
        return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static SlipsDocument slips(CampaignView campaign, String address) {
        return new SlipsDocument(
                address,
                List.of(
                        "Hoe werkbaar is uw werk?",
                        campaign.minutes() + " minuten, zonder naam.",
                        "Scan de code, of ga naar",
                        address.replaceFirst("^https?://", ""),
                        "tot en met " + DAY.format(campaign.closesOn()) + "."));
    }

    private static String csv(String address, List<BallotCode> codes) {
        return codes.stream()
                .map(code -> code.display() + "," + address + "#" + code.display())
                .collect(Collectors.joining("\r\n", "code,link\r\n", "\r\n"));
    }

    private static Response file(String name, String type, Object content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
