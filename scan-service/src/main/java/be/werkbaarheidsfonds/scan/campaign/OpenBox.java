package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.scan.ballot.BallotBox;
import be.werkbaarheidsfonds.scan.ballot.SheetSeal;
import be.werkbaarheidsfonds.scan.ballot.SheetSeal.Opener;
import be.werkbaarheidsfonds.scan.fold.Placed;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.scoring.SheetBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Opens the sheets of a campaign with its private key, in the transaction of who asks; or says why it can't. */
@ApplicationScoped
class OpenBox {

    private final BallotBox box;
    private final SheetSeal seal;
    private final Instruments instruments;

    @Inject
    OpenBox(BallotBox box, SheetSeal seal, Instruments instruments) {
        this.box = box;
        this.seal = seal;
        this.instruments = instruments;
    }

    /** @param fault null when every sheet could be read */
    record Opened(List<Placed> sheets, @Nullable BoxFault fault) {

        Opened {
            sheets = List.copyOf(sheets);
        }

        private Opened(BoxFault fault) {
            this(List.of(), fault);
        }
    }

    /** @param counted told now and then how many were read */
    Opened of(Campaign campaign, IntConsumer counted) {
        final Optional<Opener> opener;
        try {
            opener = seal.opener(campaign.id());
        } catch (IllegalStateException damaged) {
            return new Opened(BoxFault.KEY_DAMAGED);
        } catch (UncheckedIOException outOfReach) {
            return new Opened(BoxFault.KEY_MISSING);
        }
        return opener.map(o -> read(campaign, o, counted)).orElseGet(() -> new Opened(BoxFault.KEY_MISSING));
    }

    private Opened read(Campaign campaign, Opener opener, IntConsumer counted) {
        var margins = campaign.division().kinds().size();
        var items = instruments.get(campaign.instrument()).items().size();
        var sheets = box.readAll(campaign.id(), ciphertext -> sheet(opener, ciphertext, margins, items), counted);
        return sheets.stream().allMatch(Optional::isPresent)
                ? new Opened(sheets.stream().flatMap(Optional::stream).toList(), null)
                : new Opened(BoxFault.UNREADABLE_SHEET);
    }

    /** Empty for what was not sealed for this campaign, or is no sheet of it. */
    private static Optional<Placed> sheet(Opener opener, byte[] ciphertext, int margins, int items) {
        try {
            return Optional.of(Placed.of(SheetBytes.read(opener.open(ciphertext), margins, items)));
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
