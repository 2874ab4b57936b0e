package org.stet.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes a claim this claim and no other: its normalised value, what it is said of, whether it is said to be so and how surely, whose
 * word it is, and the words where they are quoted. It stays the same when the words around change, and when the same is said elsewhere in
 * the text; so it holds no ids, offsets or sentence numbers, no articles and no word order but that of quoted and other verbatim words.
 * Waivers and baselines live by it: when a form here changes, they no longer know their findings.
 */
public final class ClaimIdentity {

    private final ClaimLinks links;
    private final ByType keys;

    /** @param facts all that stand beside the facts asked for: of the same documents at least */
    public ClaimIdentity(Collection<? extends Fact> facts) {
        links = new ClaimLinks(facts);
        keys = keys();
    }

    /** A canonical text of one line, the same for the same claim; of which document it is does not stand in it. */
    public String of(Fact fact) {
        return keys.of(fact);
    }

    private ByType keys() {
        return new ByType()
                .with(Article.class, a -> key("document", a.document()))
                .with(Name.class, n -> key("name", Letters.of(n.entity()), Letters.of(n.text())))
                .with(Claim.class, this::claim)
                .with(Attribution.class, a -> key("attribution", source(a), a.cue().lemma(), content(a)))
                .with(Quotation.class, q -> key("quotation", who(q.speaker(), q.speakerText()), Letters.of(q.text())))
                .with(Quantity.class, q -> key(figure(q), q.predicate(), told(q.claim())))
                .with(Timex.class, t -> key(time(t), told(t.claim())))
                .with(Place.class, p -> key(place(p), told(p.claim())))
                .with(Cause.class, c -> key("cause", Letters.of(c.connective()), Letters.ofWords(c.text()), told(c.claim()), voice(c.attribution())))
                .with(Qualifier.class, q -> key(qualifier(q), told(q.claim())))
                .with(Accusation.class, a -> key("accusation", who(a.accuser(), a.accuserText()), who(a.target(), a.targetText()),
                        Letters.ofWords(a.matter()), voice(a.attribution())))
                .with(Response.class, r -> key("response", r.kind(), who(r.by(), r.byText()), clause(r)))
                .with(Characterisation.class, c -> key("characterisation", who(c.by(), c.byText()), who(c.ofEntity(), c.of()), c.as().stream().sorted().toList(),
                        c.quoted(), voice(c.attribution())))
                .with(Position.class, p -> key("position", Letters.of(p.holder()), Letters.of(p.title()), Letters.of(p.organization())))
                .with(Superlative.class, s -> key("superlative", s.grade(), s.of(), s.rank(), Letters.ofWords(s.scope()), s.quoted(), told(s.claim())))
                .with(Group.class, g -> key("group", g.extent(), g.head(), g.whole(), told(g.claim())))
                .with(LegalStatus.class, l -> key("legal status", who(l.person(), l.personText()), l.stage(), Letters.ofWords(l.matter())))
                .with(StatedDay.class, d -> key("day", Letters.sorted(d.text()), d.year(), d.falls(), clause(d)))
                .with(Revision.class, r -> key("revision", r.kind(), Letters.ofWords(r.wrong()), Letters.ofWords(r.right()),
                        r.wrong().isEmpty() && r.right().isEmpty() ? Letters.ofWords(r.text()) : ""))
                .with(AnonymousSource.class, a -> key("anonymous source", a.noun(), a.count(), contentOf(a.attribution())))
                .with(Wrong.class, w -> key("wrong", w.word(), who(w.doer(), w.doerText()), w.settled(), told(w.claim()), voice(w.attribution())))
                .with(Judgement.class, j -> key("judgement", j.kind(), j.word(), Letters.ofWords(j.of()), voice(j.attribution())))
                .with(Study.class, s -> key("study", s.kind(), s.noun(), s.strength(), clause(s)))
                .with(Poll.class, this::poll)
                .with(Lead.class, l -> key("lead", set(links.claims(l.document(), l.at().sentence(), l.last()), this::frame)))
                .with(Outlet.class, o -> key("outlet", o.outlet(), contentOf(o.attribution())))
                .with(Correspondence.class, c -> key("correspondence", c.slot(), c.outcome(), found(c.here()), found(c.there())))
                .with(DeskCorrection.class, d -> key("desk correction", Letters.of(d.claim()), Letters.of(d.right()), d.manner(), found(d.of())))
                .with(Support.class, s -> key("support", s.kind(), s.verdict(), found(s.of())));
    }

    /** With what it carries, and the figures of what is planned, begun or ordered by it. */
    private String claim(Claim claim) {
        Stream<Stated> within = roles(claim).flatMap(r -> links.quantities(claim.document(), r.span()));
        return key("claim", frame(claim), voice(claim.attribution()), set(Stream.concat(links.carriedBy(claim.id()).stream(), within), ClaimIdentity::value));
    }

    /** What happens to whom, without figures, times, places and whose word it is. */
    private String frame(Claim claim) {
        List<String> roles = roles(claim).map(r -> r.label() + "=" + filler(claim.document(), r)).sorted().toList();
        return claim.predicate() + roles + " " + claim.polarity() + " " + claim.factuality();
    }

    /** Those of who takes part; the others ("AM-TMP") tell circumstances. */
    private static Stream<Role> roles(Claim claim) {
        return claim.roles().stream().filter(r -> r.label().matches("A\\d"));
    }

    /** The entity, else the head with the names among its words: "the mayor of Arkley" is not the mayor of Denholm. */
    private String filler(String document, Role role) {
        return role.entity().isEmpty() ? Letters.of(role.head()) + set(links.names(document, role.span()), n -> Letters.of(n.entity())) : Letters.of(role.entity());
    }

    /** The claim that a fact belongs to, and whose word it is. */
    private String told(String id) {
        return links.find(id, Claim.class).map(this::told).or(() -> links.find(id, Accusation.class).map(this::of)).orElse("");
    }

    private String told(Claim claim) {
        return key(frame(claim), voice(claim.attribution()));
    }

    private String clause(Stated fact) {
        return links.clause(fact).map(this::told).orElse("");
    }

    /** Whose word it is, and whether that one asserts, doubts or denies it; empty for the text's own voice. */
    private String voice(String attribution) {
        return links.find(attribution, Attribution.class).map(a -> key(source(a), a.cue().stance())).orElse("");
    }

    private static String source(Attribution attribution) {
        return who(attribution.source().entity(), attribution.source().text());
    }

    private String contentOf(String attribution) {
        return links.find(attribution, Attribution.class).map(this::content).orElse("");
    }

    /**
     * What is given as somebody's word: quotations, and where not all is quoted the main claims; else the words of it; and the figures,
     * times, places and qualifiers of all claims in it.
     */
    private String content(Attribution attribution) {
        List<Stated> content = links.attributedBy(attribution.id());
        Stream<Stated> main = content.stream().filter(f -> f instanceof Quotation || attribution.form() != Form.DIRECT)
                .filter(f -> content.stream().noneMatch(o -> o.span().length() > f.span().length() && o.span().contains(f.span())));
        Stream<Stated> carried = content.stream().flatMap(f -> links.carriedBy(f.id()).stream());
        return content.isEmpty() ? Letters.ofWords(attribution.words())
                : set(main, f -> f instanceof Claim claim ? frame(claim) : Letters.of(f.text())) + set(carried, ClaimIdentity::value);
    }

    private String poll(Poll poll) {
        Stream<String> details = Stream.of(poll.pollster(), poll.sponsor(), poll.sample(), poll.margin(), poll.fieldwork()).map(Letters::ofWords);
        return key("poll", details.collect(Collectors.joining("; ")), set(links.quantities(poll.document(), poll.span()), ClaimIdentity::figure));
    }

    private String found(String id) {
        return links.find(id, Stated.class).map(this::of).orElse("");
    }

    /** What a claim carries, by itself. */
    private static String value(Stated fact) {
        return fact instanceof Quantity quantity ? figure(quantity) : fact instanceof Timex time ? time(time)
                : fact instanceof Place place ? place(place) : qualifier((Qualifier) fact);
    }

    private static String figure(Quantity q) {
        return key("quantity", q.min(), q.max(), q.bound(), q.kind(), q.measure(), q.per(), q.counted(), q.change());
    }

    private static String time(Timex time) {
        return key("time", time.type(), time.interval() == null ? time.value() : time.interval(), time.mod());
    }

    private static String place(Place place) {
        return key("place", Letters.of(place.entity()));
    }

    private static String qualifier(Qualifier qualifier) {
        return key("qualifier", qualifier.kind(), qualifier.word());
    }

    private static String who(String entity, String words) {
        return Letters.ofWords(entity.isEmpty() ? words : entity);
    }

    private static <T> String set(Stream<T> facts, Function<T, String> key) {
        return facts.map(key).distinct().sorted().toList().toString();
    }

    private static String key(Object... parts) {
        return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("|", "(", ")"));
    }
}
