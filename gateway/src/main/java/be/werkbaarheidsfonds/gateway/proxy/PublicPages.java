package be.werkbaarheidsfonds.gateway.proxy;

import java.util.List;
import java.util.Set;

/** Which paths of the services need no login. */
final class PublicPages {

    private static final String CODE_PAGE = "/scan/invullen";
    private static final String CODE_API = "/api/scan/v1/questionnaires";

    /** The respondent's paths: no session, no address, no time; nothing that could say who answered. */
    private static final List<String> RESPONDENT =
            List.of(CODE_PAGE, "/scan/zelfscan", CODE_API, "/api/scan/v1/sheets");

    private static final List<String> FOR_VISITORS = List.of("/fund/oproepen");

    /** What the scan answers to a code that does not exist, was used, or belongs to a closed scan. */
    private static final Set<Integer> FAILED_LOOK_UP = Set.of(404, 409, 410, 422);

    private PublicPages() {}

    static boolean isForRespondents(String path) {
        return RESPONDENT.stream().anyMatch(root -> isUnder(path, root));
    }

    static boolean isForVisitors(String path) {
        return FOR_VISITORS.stream().anyMatch(root -> isUnder(path, root));
    }

    /** Where a code is looked up; a sheet is submitted elsewhere. */
    static boolean isCodeLookUp(String path) {
        return path.equals(CODE_PAGE) || path.equals(CODE_API);
    }

    static boolean isFailedLookUp(int status) {
        return FAILED_LOOK_UP.contains(status);
    }

    private static boolean isUnder(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
