package org.stet.fact;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The normalised value of a fact: what is compared when its words are held against others, in one line for an explanation. "at least 110
 * people" is {@code [110, ∞) people}, "did not resign" is {@code resign(A0: anna lind), not}. It is for readers; what tells one claim
 * from another is {@link ClaimIdentity}.
 */
public final class Normal {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static final ByType FORMS = new ByType()
            .with(Article.class, a -> list(a.peer() ? "published text" : a.underCheck() ? "draft" : "source", a.published()))
            .with(Name.class, n -> known(n.entity()) + " (" + plain(n.kind()) + ")")
            .with(Claim.class, Normal::claim)
            .with(Attribution.class, a -> list(who(a.source().entity(), a.source().text()) + " (" + plain(a.source().kind()) + ")", a.cue().lemma(),
                    plain(a.cue().stance())))
            .with(Quotation.class, q -> by(who(q.speaker(), q.speakerText()), Letters.of(q.text())) + (q.scare() ? ", at a distance" : ""))
            .with(Quantity.class, NormalValue::of)
            .with(Timex.class, NormalValue::of)
            .with(Place.class, p -> known(p.entity()))
            .with(Cause.class, c -> c.connective() + " (" + NormalValue.number(c.strength()) + "): " + Letters.ofWords(c.text()))
            .with(Qualifier.class, q -> q.kind() + (q.word().isEmpty() ? "" : ": " + q.word()))
            .with(Accusation.class, a -> by(who(a.accuser(), a.accuserText()) + " against " + who(a.target(), a.targetText()), a.matter()))
            .with(Response.class, r -> list(plain(r.kind()) + " by " + who(r.by(), r.byText()), r.means(), r.time()))
            .with(Characterisation.class, c -> by(c.by().isEmpty() && c.byText().isEmpty() ? "own voice" : who(c.by(), c.byText()),
                    who(c.ofEntity(), c.of()) + " = " + String.join(", ", c.as())) + (c.quoted() ? ", quoted" : ""))
            .with(Position.class, p -> by(p.holder(), list(p.title(), p.organization())))
            .with(Superlative.class, s -> list(s.grade() + (s.of().isEmpty() ? "" : " " + s.of()), s.rank() == 0 ? "among the top" : "rank " + s.rank(),
                    s.scope(), s.implied() ? "implied" : ""))
            .with(Group.class, g -> list(plain(g.extent()) + (g.head().isEmpty() ? "" : ": " + g.head()), g.whole().isEmpty() ? "" : "of " + g.whole()))
            .with(LegalStatus.class, l -> by(who(l.person(), l.personText()), list(l.stage(), l.matter())))
            .with(StatedDay.class, Normal::day)
            .with(Revision.class, r -> plain(r.kind()) + ": " + known(r.wrong()) + " → " + known(r.right()))
            .with(AnonymousSource.class, a -> list(a.noun(), plain(a.count()), a.again() ? "told of before" : ""))
            .with(Wrong.class, w -> by(who(w.doer(), w.doerText()), list(w.word(), plain(w.gravity()), w.settled() ? "settled" : "")))
            .with(Judgement.class, j -> by(known(j.of()), j.word() + " (" + j.kind() + ")"))
            .with(Study.class, s -> s.noun() + " (" + s.kind() + ") " + s.strength())
            .with(Poll.class, Normal::poll)
            .with(Lead.class, l -> l.at().sentence() == l.last() ? "sentence " + (l.last() + 1) : "sentences " + (l.at().sentence() + 1) + " to " + (l.last() + 1))
            .with(Outlet.class, o -> o.outlet() + (o.attribution().isEmpty() ? ", credited with nothing" : ""))
            .with(Correspondence.class, c -> plain(c.slot()) + ": " + plain(c.outcome()) + ", " + NormalValue.share(c.similarity()))
            .with(DeskCorrection.class, d -> list(plain(d.manner()), NormalValue.share(d.confidence())) + ": " + Letters.of(d.claim()) + " → " + Letters.of(d.right()))
            .with(Support.class, s -> list(plain(s.kind()) + ": " + plain(s.verdict()) + ", " + NormalValue.share(s.confidence()),
                    s.missing().isEmpty() ? "" : "without " + String.join(", ", s.missing())));

    private Normal() {
    }

    /** One line, never empty. */
    public static String of(Fact fact) {
        return BLANKS.matcher(FORMS.of(fact)).replaceAll(" ").strip();
    }

    private static String claim(Claim claim) {
        String roles = claim.roles().stream().map(r -> r.label() + ": " + (r.entity().isEmpty() ? r.head() : r.entity())).collect(Collectors.joining(", "));
        return list(claim.predicate() + "(" + roles + ")", claim.polarity() == Polarity.NEGATIVE ? "not" : "",
                claim.factuality() == Factuality.CERTAIN ? "" : plain(claim.factuality()));
    }

    private static String day(StatedDay day) {
        return list(day.weekday().isEmpty() ? Letters.of(day.text()) : day.weekday(), day.year() == 0 ? "" : String.valueOf(day.year()),
                day.exists() ? day.falls().isEmpty() ? "" : "falls on " + day.falls() : "no such day");
    }

    private static String poll(Poll poll) {
        String told = list(detail("pollster", poll.pollster()), detail("sponsor", poll.sponsor()), detail("sample", poll.sample()),
                detail("margin", poll.margin()), detail("fieldwork", poll.fieldwork()), detail("without", poll.missing()));
        return told.isEmpty() ? "poll" : "poll, " + told;
    }

    private static String detail(String name, String value) {
        return value.isEmpty() ? "" : name + " " + value;
    }

    private static String by(String who, String what) {
        return what.isEmpty() ? who : who + ": " + what;
    }

    private static String who(String entity, String words) {
        return entity.isEmpty() ? known(words) : entity;
    }

    private static String known(String value) {
        return value.isEmpty() ? "unknown" : value;
    }

    private static String list(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
    }

    static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
