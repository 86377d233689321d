package be.werkbaarheidsfonds.gateway.proxy;

import java.util.List;
import java.util.Set;

/** Which paths of the services need no login. */
final class PublicPages {

    private static final String CODE_PAGE = "/scan/invullen";
    private static final String ANSWERS = CODE_PAGE + "/verzenden";
    private static final String CODE_API = "/api/scan/v1/questionnaires";
    private static final String SHEET_API = "/api/scan/v1/sheets";

    /** Worker representatives bring a code too, a longer one, and are no more known than respondents are. */
    private static final String REPRESENTATIVES = "/scan/inzage";

    /** The respondent's paths: no session, no address, no time; nothing that could say who answered. */
    private static final List<String> RESPONDENT =
            List.of(CODE_PAGE, "/scan/zelfscan", REPRESENTATIVES, CODE_API, SHEET_API);

    private static final List<String> FOR_VISITORS = List.of("/fund/oproepen");

    /** Where a code is looked up, by itself or with the sheet it comes with. */
    private static final Set<String> WITH_CODE =
            Set.of(CODE_PAGE, ANSWERS, REPRESENTATIVES, REPRESENTATIVES + "/resultaat.pdf", CODE_API, SHEET_API);

    /** What the scan answers to a code that does not exist; one that was used exists, and is no guess. */
    private static final int UNKNOWN_CODE = 404;

    private PublicPages() {}

    static boolean isForRespondents(String path) {
        return RESPONDENT.stream().anyMatch(root -> isUnder(path, root));
    }

    static boolean isForVisitors(String path) {
        return FOR_VISITORS.stream().anyMatch(root -> isUnder(path, root));
    }

    static boolean takesCodes(String path) {
        return WITH_CODE.contains(plain(path));
    }

    /** Where a filled in questionnaire goes. */
    static boolean takesAnswers(String path) {
        return ANSWERS.equals(plain(path));
    }

    /** Services answer with a slash at the end as without. */
    private static String plain(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    static boolean isUnknownCode(int status) {
        return status == UNKNOWN_CODE;
    }

    private static boolean isUnder(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
