package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What its first user completes of a register entry.
 *
 * @param headcount employees, temporary agency workers and working students included
 * @param jointCommittee number of its most important joint committee, null when not known
 */
record CompanyDetails(
        EnterpriseNumber number,
        String name,
        String sector,
        int headcount,
        String municipality,
        @Nullable String jointCommittee) {}
