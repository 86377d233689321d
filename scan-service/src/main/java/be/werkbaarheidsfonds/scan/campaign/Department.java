package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.fold.Group;
import jakarta.persistence.Embeddable;

/**
 * A group people work in, declared before opening: a site, a department, a team (rule B1).
 *
 * @param parent place of the department it is a part of, {@link Group#COMPANY} at the top
 * @param headcount everyone in it, its parts, temporary agency workers and working students included
 */
@Embeddable
public record Department(String name, int parent, int headcount) {

    Group group() {
        return new Group(name, parent, headcount);
    }
}
