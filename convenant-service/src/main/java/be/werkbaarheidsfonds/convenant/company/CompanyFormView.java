package be.werkbaarheidsfonds.convenant.company;

import be.werkbaarheidsfonds.platform.portal.Option;
import java.util.List;

/**
 * The form of the register entry, prefilled or as it was typed.
 *
 * @param nameIsKnown whether the identity provider knows the name, so that it is not asked
 * @param saved whether it was saved just now
 */
record CompanyFormView(
        CompanyView company,
        CompanyForm form,
        long version,
        boolean nameIsKnown,
        boolean saved,
        List<Option> sectors) {}
