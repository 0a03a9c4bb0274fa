package org.articula.portal;

import java.util.List;
import org.articula.dossier.Block;
import org.springframework.core.annotation.Order;

/**
 * A section of a member's page «Mi red». A bean whose {@link Order} says where on the page it stands; beans leave hundreds between them.
 *
 * <p>Whatever it tells is for that one member: of the others it says nothing that is theirs alone. It asks a fixed number of queries.
 */
public interface MemberPart {

    /** Plain and unique, part of the address of the section: {@code cuenta}. */
    String id();

    /** Spanish heading. */
    String title();

    /** What stands in it now, in order: facts, tables, lines and links; a part with nothing to show is left out. */
    List<Block> blocks(MemberView view);
}
