package be.werkbaarheidsfonds.scan.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything that can be done with a campaign, with what each needs. */
public sealed interface CampaignAction {

    /** Another headcount, other departments, another end. */
    record Change(CampaignDetails details) implements CampaignAction {}

    /** Codes exist and sheets can be sealed; what was promised is fixed from here on. */
    record Open(LocalDate on, String publicKey, HandOut handOut, LocalDate assessedOn) implements CampaignAction {}

    /** Codes that were not used are void and replaced (rule B2). */
    record ReissueCodes(LocalDate on, HandOut handOut) implements CampaignAction {}

    /** A later last day; respondents see what it was first (rule B8). */
    record Extend(LocalDate closesOn) implements CampaignAction {}

    /** The box is emptied: folded, or destroyed unread. */
    record Close(LocalDate on, int respondents, Validity validity) implements CampaignAction {}

    /** Nobody can read its sheets any more; they are deleted unread (rule B4: key lost, scan lost). */
    record DeclareLost(LocalDate on, DeclaredBy by, BoxFault fault, String reason) implements CampaignAction {}

    /** The private key is destroyed; the result can be read. */
    record Report() implements CampaignAction {}

    /** The company lets the finding leave this service. */
    record ShareFinding(LocalDate on) implements CampaignAction {}

    /** What the audit trail keeps besides, null for nothing. */
    default @Nullable String note() {
        return switch (this) {
            case Open a -> a.handOut().note();
            case ReissueCodes a -> a.handOut().note();
            case Change a -> null;
            case Extend a -> null;
            case Close a -> null;
            case DeclareLost a -> a.fault().code() + ": " + a.reason();
            case Report a -> null;
            case ShareFinding a -> null;
        };
    }

    /** As audit, API and documents name it. */
    default String code() {
        return switch (this) {
            case Change a -> "change";
            case Open a -> "open";
            case ReissueCodes a -> "reissue-codes";
            case Extend a -> "extend";
            case Close a -> "close";
            case DeclareLost a -> "declare-lost";
            case Report a -> "report";
            case ShareFinding a -> "share-finding";
        };
    }
}
