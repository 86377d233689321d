package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.ballot.BallotCode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes as someone asked for them. They are in this answer and nowhere else. */
public final class CodesDownload {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"));

    private CodesDownload() {}

    /** What no cache keeps; of codes that are mailed nothing, but the page that asks for addresses. */
    public static Response of(CampaignView campaign, String publicUrl, HandOut handOut, List<BallotCode> codes) {
        var address = publicUrl + "/scan/invullen";
        return switch (handOut) {
            case PAGE -> page(campaign, address, codes);
            case MAIL ->
                Response.seeOther(URI.create(campaign.invitationsAddress())).build();
            case SLIPS ->
                file("codes.pdf", "application/pdf", slips(campaign, address).of(codes));
            case FILE -> file("codes.csv", "text/csv; charset=utf-8", csv(address, codes));
        };
    }

    private static Response page(CampaignView campaign, String address, List<BallotCode> codes) {
        var slips = codes.stream().map(code -> Slip.of(code, address)).toList();
        return Response.ok(RunningPages.Templates.codes(campaign, address, slips))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
