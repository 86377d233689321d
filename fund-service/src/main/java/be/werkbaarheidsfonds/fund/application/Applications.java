package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applications by identifier. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final List<ApplicationStatus> HOLDING_MONEY = List.of(
            ApplicationStatus.SUBMITTED,
            ApplicationStatus.INFORMATION_REQUESTED,
            ApplicationStatus.ADVISED,
            ApplicationStatus.APPROVED);

    private static final String HANDLED =
            "submittedAt is not null and id not in (select c.key.applicationId from ConflictOfInterest c"
                    + " where c.key.subject = :subject)";

    private static final String MATCHES =
            "(lower(coalesce(reference, '')) like :text escape '\\' or lower(title) like :text escape '\\'"
                    + " or enterpriseNumber like :text escape '\\' or enterpriseNumber in"
                    + " (select k.enterpriseNumber from KnownCompany k where lower(k.name) like :text escape '\\'))";

    /** {@code WF-2027-00042}; numbers may be skipped, never given twice. */
    String nextReference(LocalDate today) {
        var number = (Long) getEntityManager()
                .createNativeQuery("select nextval('application_reference')", Long.class)
                .getSingleResult();
        return "WF-%s-%05d".formatted(Year.from(today), number);
    }

    /** Other running or approved applications of a company in a call. */
    long countOthers(UUID application, UUID callId, String enterpriseNumber) {
        return count(
                "id <> ?1 and callId = ?2 and enterpriseNumber = ?3 and status in ?4",
                application,
                callId,
                enterpriseNumber,
                HOLDING_MONEY);
    }

    Optional<Application> lastSubmitted(String enterpriseNumber) {
        return find("enterpriseNumber = ?1 and submittedAt is not null order by submittedAt desc", enterpriseNumber)
                .firstResultOptional();
    }

    /** What was granted to a company since this day. */
    Money grantedSince(String enterpriseNumber, LocalDate since) {
        return Money.sum(list(
                        "enterpriseNumber = ?1 and status = ?2 and decidedOn >= ?3",
                        enterpriseNumber,
                        ApplicationStatus.APPROVED,
                        since)
                .stream()
                .flatMap(application -> Stream.ofNullable(application.granted()))
                .toList());
    }

    /** Running applications of a company, the one changed last first. */
    public List<Application> running(String enterpriseNumber) {
        return list(
                "enterpriseNumber = ?1 and status not in ?2 order by changedAt desc",
                enterpriseNumber,
                finalStatuses());
    }

    /** A page of what a query asks for. */
    public ApplicationQuery.Found find(ApplicationQuery query, int page, int size) {
        var where = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        scope(query.scope(), where, parameters);
        if (query.status() != null) {
            where.append(" and status = :status");
            parameters.put("status", query.status());
        }
        if (!query.text().isBlank()) {
            where.append(" and ").append(MATCHES);
            parameters.put("text", "%" + escape(query.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        var direction = query.descending() ? Sort.Direction.Descending : Sort.Direction.Ascending;
        var sort = Sort.by(ApplicationQuery.SORTS.getOrDefault(query.column(), "changedAt"), direction)
                .and("id");
        var found = find(where.toString(), sort, parameters).page(Page.of(page, size));
        return new ApplicationQuery.Found(found.list(), found.count());
    }

    private static void scope(ApplicationQuery.Scope scope, StringBuilder where, Map<String, Object> parameters) {
        switch (scope) {
            case ApplicationQuery.Scope.Company(var number) -> {
                where.append("enterpriseNumber = :company");
                parameters.put("company", number);
            }
            case ApplicationQuery.Scope.Handler(var subject) -> {
                where.append(HANDLED);
                parameters.put("subject", subject);
            }
            case ApplicationQuery.Scope.ToAssess(var subject, var today) -> {
                where.append(HANDLED)
                        .append(" and (status = :submitted or (status = :asked and informationDue < :today))");
                parameters.put("subject", subject);
                parameters.put("submitted", ApplicationStatus.SUBMITTED);
                parameters.put("asked", ApplicationStatus.INFORMATION_REQUESTED);
                parameters.put("today", today);
            }
            case ApplicationQuery.Scope.ToDecide(var subject) -> {
                where.append(HANDLED).append(" and status = :advised and advisedBy <> :subject");
                parameters.put("subject", subject);
                parameters.put("advised", ApplicationStatus.ADVISED);
            }
        }
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Drafts, given up or not, that nobody touched since. */
    List<Application> neverSubmitted(Instant cutoff) {
        return list("submittedAt is null and changedAt < ?1", cutoff);
    }

    /** Closed files whose contact is still known. */
    List<Application> closedWithContact(Instant cutoff) {
        return list(
                "status in ?1 and changedAt < ?2 and id in (select c.applicationId from ApplicationContact c)",
                finalStatuses(),
                cutoff);
    }

    /** References by identifier, for a journal. */
    public Map<UUID, String> references(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Application::id, Application::referenceOrDraft));
    }

    private static List<ApplicationStatus> finalStatuses() {
        return List.of(ApplicationStatus.values()).stream()
                .filter(ApplicationStatus::isFinal)
                .toList();
    }
}
