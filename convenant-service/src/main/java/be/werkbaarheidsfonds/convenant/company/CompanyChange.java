package be.werkbaarheidsfonds.convenant.company;

/**
 * What became of a register entry.
 *
 * @param created whether it did not exist before
 */
record CompanyChange(Company company, boolean created) {}
