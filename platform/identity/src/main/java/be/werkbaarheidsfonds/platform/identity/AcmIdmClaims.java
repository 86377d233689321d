package be.werkbaarheidsfonds.platform.identity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The meaning of the 3D roles that ACM/IDM issues, each {@code Rol-Context:OVO/KBO}. A role that is
 * not ours is ignored: tokens may carry roles for other applications.
 *
 * @param roles roles of the suite
 * @param mandates companies the holder may act for, in the order of the token
 * @param sectors sectors a consultant serves: the context of that role
 */
record AcmIdmClaims(Set<String> roles, Set<EnterpriseNumber> mandates, Set<String> sectors) {

    static AcmIdmClaims of(List<String> roles3d) {
        var claims = new AcmIdmClaims(new HashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        roles3d.forEach(claims::read);
        return claims;
    }

    private void read(String role3d) {
        var colon = role3d.lastIndexOf(':');
        var dash = role3d.indexOf('-');
        if (dash < 0 || colon < dash) {
            return;
        }
        var context = role3d.substring(dash + 1, colon);
        switch (role3d.substring(0, dash)) {
            case "Bedrijf" ->
                EnterpriseNumber.parse(role3d.substring(colon + 1)).ifPresent(company -> {
                    roles.add(Roles.COMPANY);
                    mandates.add(company);
                });
            case "Sectorconsulent" -> {
                roles.add(Roles.CONSULTANT);
                sectors.add(context);
            }
            case "FondsBeoordelaar" -> roles.add(Roles.FUND_ASSESSOR);
            case "FondsGoedkeurder" -> roles.add(Roles.FUND_APPROVER);
            case "FondsPenningmeester" -> roles.add(Roles.FUND_TREASURER);
            case "Beleid" -> roles.add(Roles.POLICY);
            case "Beheerder" -> roles.add(Roles.ADMIN);
            default -> {
                /* a role of another application */
            }
        }
    }
}
