package be.werkbaarheidsfonds.convenant.realised;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action at company level, for who may see the company. */
@Schema(name = "RealisedAction")
public record RealisedView(
        UUID applicationId,
        String enterpriseNumber,
        String companyName,
        String action,
        String actionTitle,
        String theme,
        BigDecimal granted,
        LocalDate decidedOn) {}
