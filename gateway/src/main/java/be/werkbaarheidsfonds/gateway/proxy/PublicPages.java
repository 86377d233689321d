package be.werkbaarheidsfonds.gateway.proxy;

import java.util.List;

/** Which pages of the services need no login. */
final class PublicPages {

    /** The respondent's path: no session, no address, no time; nothing that could say who answered. */
    private static final List<String> RESPONDENT = List.of("/scan/invullen", "/scan/zelfscan");

    private static final List<String> FOR_VISITORS = List.of("/fund/oproepen");

    private PublicPages() {}

    static boolean isForRespondents(String path) {
        return RESPONDENT.stream().anyMatch(root -> isUnder(path, root));
    }

    static boolean isForVisitors(String path) {
        return FOR_VISITORS.stream().anyMatch(root -> isUnder(path, root));
    }

    /** Where a typed code is looked up; a sheet is submitted elsewhere below it. */
    static boolean isCodeLookUp(String path) {
        return path.equals(RESPONDENT.getFirst());
    }

    /** What the scan answers to a code that does not exist or was used. */
    static boolean isFailedLookUp(int status) {
        return status >= 400 && status < 500;
    }

    private static boolean isUnder(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
